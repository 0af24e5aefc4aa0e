package org.gongwucang.query.transfer;

import org.gongwucang.events.transfer.LoanBecameOverdue;
import org.gongwucang.events.transfer.LoanDayNoted;
import org.gongwucang.events.transfer.LoanDueSoon;
import org.gongwucang.events.transfer.LoanNoticeEntry;
import org.gongwucang.events.transfer.LoanOverdueWithdrawn;
import org.gongwucang.events.transfer.LoansSwept;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 到期提示台账 (L5): which loans were said to be due soon or overdue, when, and whether that stands. */
@Component
public final class LoanNoticeLedger extends Ledger<LoanNoticeRow> {

    public LoanNoticeLedger() {
        super("loan-notice", 1, LoanNoticeRow.class);
        on(LoanDueSoon.class).key(e -> key(e, "DUE_SOON")).opens((e, fact) -> LoanNoticeRow.of(e));
        on(LoanBecameOverdue.class).key(e -> key(e, "OVERDUE")).opens((e, fact) -> LoanNoticeRow.of(e));
        on(LoanOverdueWithdrawn.class)
                .key(e -> key(e, "OVERDUE"))
                .fold((row, e, fact) -> row.withdrawn(e.occurredOn()));
        ignores(LoanDayNoted.class, LoansSwept.class); // say when to look, not what was seen
        index("notedOn");
        index("kind", "notedOn");
        index("unit", "notedOn");
    }

    private static String key(LoanNoticeEntry entry, String kind) {
        return entry.order() + "/" + entry.line() + "/" + entry.dueOn() + "/" + kind;
    }
}
