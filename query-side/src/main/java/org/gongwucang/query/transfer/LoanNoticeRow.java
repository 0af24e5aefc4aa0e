package org.gongwucang.query.transfer;

import java.time.LocalDate;
import org.gongwucang.events.transfer.LoanBecameOverdue;
import org.gongwucang.events.transfer.LoanDueSoon;
import org.jspecify.annotations.Nullable;

/**
 * 到期提示行: what the house recorded of a loan.
 *
 * @param kind DUE_SOON or OVERDUE
 * @param unit that has it
 * @param pieces that were out
 * @param stands false where an entry made late showed that it was not so
 */
public record LoanNoticeRow(
        String kind,
        String order,
        String number,
        int line,
        String unit,
        String code,
        int pieces,
        LocalDate dueOn,
        LocalDate notedOn,
        boolean stands,
        @Nullable LocalDate withdrawnOn) {

    static LoanNoticeRow of(LoanDueSoon e) {
        return new LoanNoticeRow(
                "DUE_SOON",
                e.order(),
                e.number(),
                e.line(),
                e.unit(),
                e.code(),
                e.pieces(),
                e.dueOn(),
                e.occurredOn(),
                true,
                null);
    }

    static LoanNoticeRow of(LoanBecameOverdue e) {
        return new LoanNoticeRow(
                "OVERDUE",
                e.order(),
                e.number(),
                e.line(),
                e.unit(),
                e.code(),
                e.pieces(),
                e.dueOn(),
                e.occurredOn(),
                true,
                null);
    }

    LoanNoticeRow withdrawn(LocalDate on) {
        return new LoanNoticeRow(kind, order, number, line, unit, code, pieces, dueOn, notedOn, false, on);
    }
}
