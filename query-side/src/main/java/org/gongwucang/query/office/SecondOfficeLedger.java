package org.gongwucang.query.office;

import org.gongwucang.events.office.SecondOfficeApproved;
import org.gongwucang.events.office.SecondOfficeRejected;
import org.gongwucang.events.office.SecondOfficeRequested;
import org.gongwucang.events.office.SecondOfficeWithdrawn;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 第二办公室台账: requests, and what became of them. */
@Component
public final class SecondOfficeLedger extends Ledger<SecondOfficeRow> {

    public SecondOfficeLedger() {
        super("second-office", 1, SecondOfficeRow.class);
        on(SecondOfficeRequested.class).key(SecondOfficeRequested::request).opens((e, fact) -> SecondOfficeRow.of(e));
        on(SecondOfficeApproved.class)
                .key(SecondOfficeApproved::request)
                .fold((row, e, fact) -> row.decided("APPROVED", e.approvedBy(), e.occurredOn(), null));
        on(SecondOfficeRejected.class)
                .key(SecondOfficeRejected::request)
                .fold((row, e, fact) -> row.decided("REJECTED", e.rejectedBy(), e.occurredOn(), e.reason()));
        on(SecondOfficeWithdrawn.class)
                .key(SecondOfficeWithdrawn::request)
                .fold((row, e, fact) -> row.decided("WITHDRAWN", e.withdrawnBy(), e.occurredOn(), e.reason()));
        index("number");
        index("staff", "number");
        index("unit", "number");
        index("state", "number");
    }
}
