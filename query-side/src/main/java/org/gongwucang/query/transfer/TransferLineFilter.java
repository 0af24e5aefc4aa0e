package org.gongwucang.query.transfer;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 出仓明细筛选: every given part must hold. */
record TransferLineFilter(
        @Nullable String number,
        @Nullable String code,
        @Nullable String purpose,
        @Nullable List<String> states,
        @Nullable String under,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable Boolean overdue) {

    static final TransferLineFilter ALL = new TransferLineFilter(null, null, null, null, null, null, null, null);

    /** @param day on which is asked */
    Where on(Where seen, UnitTrees units, At at, LocalDate day) {
        Where where = seen.is("number", number)
                .is("code", code)
                .is("purpose", purpose)
                .oneOf("state", states)
                .oneOf("unit", units.below(under, at))
                .from("dueOn", dueFrom)
                .to("dueOn", dueTo);
        return Boolean.TRUE.equals(overdue) ? where.is("onLoan", true).to("dueOn", day.minusDays(1)) : where;
    }
}
