package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Proven;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.attachment.Uploads;
import org.springframework.stereotype.Component;

/** Files that people bring for what they enter, and what became of them. */
@Component
final class ProofHouse {

    private final CardHouse house;
    private final Uploads uploads;

    ProofHouse(CardHouse house, Uploads uploads) {
        this.house = house;
        this.uploads = uploads;
    }

    /** A file like no other. */
    Upload brought(String by) {
        String digest = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        return uploads.stored(uploads.announce(by, "凭证.pdf", digest, "application/pdf", 7));
    }

    /** The last entry of the kind names it, and it is kept for the card or lot, whose unit may see it. */
    <E extends Entry & Proven> void requireNamed(String code, Class<E> kind, Upload upload) {
        assertThat(house.told(code, kind).evidence()).containsExactly(upload.digest());
        assertThat(uploads.cited(
                        upload.digest(),
                        subject -> subject.id().equals(house.idOf(code))
                                && subject.units().contains(house.unit())
                                && subject.units().size() == 1))
                .hasValueSatisfying(kept -> assertThat(kept.isOrphan()).isFalse());
    }

    /** Nothing keeps it: it is thrown away with its days. */
    void requireUncited(Upload upload) {
        assertThat(uploads.cited(upload.digest(), any -> true)).isEmpty();
        assertThat(uploads.own(upload.staff(), upload.id()))
                .hasValueSatisfying(kept -> assertThat(kept.isOrphan()).isTrue());
    }
}
