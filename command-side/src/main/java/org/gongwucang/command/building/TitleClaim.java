package org.gongwucang.command.building;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.Locale;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Root;
import org.gongwucang.events.Entry;
import org.gongwucang.events.building.TitleCertificateClaimed;
import org.gongwucang.events.building.TitleCertificateReleased;
import org.gongwucang.events.building.TitleClaimEntry;
import org.jspecify.annotations.Nullable;

/** 权属证号占用: a certificate of title is about one building; of two who register it at once the store lets one in. */
@Aggregate
@Revision("1")
public class TitleClaim extends Root {

    private @Nullable String holder;

    static String stream(String certificate) {
        return "title:" + certificate.toUpperCase(Locale.ROOT);
    }

    void claim(String certificate, String building, String code, LocalDate day) {
        require(
                holder == null,
                "TITLE_CERTIFICATE_TAKEN",
                "certificate",
                certificate,
                "heldBy",
                String.valueOf(holder));
        apply(new TitleCertificateClaimed(certificate, building, code, day));
    }

    /** Its registration was taken back; nothing where another building has it. */
    void release(String certificate, String building, String code, LocalDate day) {
        if (code.equals(holder)) {
            apply(new TitleCertificateReleased(certificate, building, code, day));
        }
    }

    /** What is registered remembers its command. */
    @Override
    protected boolean remembersCommands() {
        return false;
    }

    @Override
    protected void evolve(Entry entry, Recorded recorded) {
        holder = entry instanceof TitleCertificateClaimed claimed ? claimed.code() : null;
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return stream(((TitleClaimEntry) opening).certificate());
    }

    @Override
    protected @Nullable String code() {
        return holder;
    }
}
