package org.gongwucang.query.erasure;

import static org.gongwucang.vault.erasure.Erasable.Kind.ATTACHMENT;
import static org.gongwucang.vault.erasure.Erasable.Kind.PERSON;

import org.gongwucang.events.attachment.AttachmentErased;
import org.gongwucang.events.attachment.AttachmentErasureDeclined;
import org.gongwucang.events.attachment.AttachmentErasureRequested;
import org.gongwucang.events.organisation.PersonErased;
import org.gongwucang.events.organisation.PersonErasureDeclined;
import org.gongwucang.events.organisation.PersonErasureRequested;
import org.gongwucang.events.organisation.RolesAssigned;
import org.gongwucang.events.organisation.StaffDeactivated;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.organisation.StaffReactivated;
import org.gongwucang.events.organisation.StaffTransferred;
import org.gongwucang.query.ledger.Ledger;
import org.gongwucang.vault.erasure.Erasable;
import org.springframework.stereotype.Component;

/** 删除台账: of each person and file about which somebody asked, how it stands. What is asked again begins anew. */
@Component
public final class ErasureLedger extends Ledger<ErasureRow> {

    public ErasureLedger() {
        super("erasure", 1, ErasureRow.class);
        on(StaffEnrolled.class).key(e -> person(e.staff())).opens((e, fact) -> ErasureRow.none(e));
        on(PersonErasureRequested.class).key(e -> person(e.staff())).fold((row, e, fact) -> ErasureRow.of(e));
        on(PersonErasureDeclined.class)
                .key(e -> person(e.staff()))
                .fold((row, e, fact) -> row.declined(e.declinedBy(), e.reason(), fact));
        on(PersonErased.class).key(e -> person(e.staff())).fold((row, e, fact) -> row.erased(e.confirmedBy(), fact));
        on(StaffReactivated.class).key(e -> person(e.staff())).fold((row, e, fact) -> row.lapsed());
        ignores(StaffTransferred.class, RolesAssigned.class, StaffDeactivated.class);
        on(AttachmentErasureRequested.class).key(e -> file(e.digest())).foldOrOpen((row, e, fact) -> ErasureRow.of(e));
        on(AttachmentErasureDeclined.class)
                .key(e -> file(e.digest()))
                .fold((row, e, fact) -> row.declined(e.declinedBy(), e.reason(), fact));
        on(AttachmentErased.class).key(e -> file(e.digest())).fold((row, e, fact) -> row.erased(e.confirmedBy(), fact));
        absentWhen(row -> row.state().equals(ErasureRow.NONE));
        index("requestedOn");
        index("state", "requestedOn");
        index("kind", "requestedOn");
    }

    static String person(String staff) {
        return new Erasable(PERSON, staff).key();
    }

    static String file(String digest) {
        return new Erasable(ATTACHMENT, digest).key();
    }
}
