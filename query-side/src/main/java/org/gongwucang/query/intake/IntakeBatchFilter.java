package org.gongwucang.query.intake;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 批次筛选: every given part must hold. */
record IntakeBatchFilter(
        @Nullable String number,
        @Nullable String receipt,
        @Nullable List<String> states,
        @Nullable List<String> sources,
        @Nullable String under,
        @Nullable String warehouse,
        @Nullable LocalDate submittedFrom,
        @Nullable LocalDate submittedTo,
        @Nullable LocalDate closedFrom,
        @Nullable LocalDate closedTo) {

    static final IntakeBatchFilter ALL =
            new IntakeBatchFilter(null, null, null, null, null, null, null, null, null, null);

    Where on(Where seen, UnitTrees units, At at) {
        return seen.is("number", number)
                .is("receipt", receipt)
                .oneOf("state", states)
                .oneOf("source", sources)
                .oneOf("unit", units.below(under, at))
                .is("warehouse", warehouse)
                .from("submittedOn", submittedFrom)
                .to("submittedOn", submittedTo)
                .from("closedOn", closedFrom)
                .to("closedOn", closedTo);
    }
}
