package org.gongwucang.query.transfer;

import java.time.LocalDate;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/**
 * 借用筛选: every given part must hold.
 *
 * @param dueWithin so many days from the day asked for; what is overdue is among it
 */
record LoanFilter(
        @Nullable String under,
        @Nullable Integer dueWithin,
        @Nullable Boolean overdue) {

    static final LoanFilter ALL = new LoanFilter(null, null, null);

    /** @param day on which is asked; what is due on it is not overdue yet */
    Where on(Where seen, UnitTrees units, At at, LocalDate day) {
        Where where = seen.is("onLoan", true).oneOf("unit", units.below(under, at));
        if (dueWithin != null) {
            where.to("dueOn", day.plusDays(dueWithin));
        }
        return Boolean.TRUE.equals(overdue) ? where.to("dueOn", day.minusDays(1)) : where;
    }
}
