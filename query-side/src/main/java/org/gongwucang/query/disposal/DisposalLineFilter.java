package org.gongwucang.query.disposal;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 处置明细筛选: every given part must hold. */
record DisposalLineFilter(
        @Nullable String number,
        @Nullable String code,
        @Nullable List<String> states,
        @Nullable List<String> forms,
        @Nullable String under,
        @Nullable LocalDate executedFrom,
        @Nullable LocalDate executedTo) {

    static final DisposalLineFilter ALL = new DisposalLineFilter(null, null, null, null, null, null, null);

    Where on(Where seen, UnitTrees units, At at) {
        return seen.is("number", number)
                .is("code", code)
                .oneOf("state", states)
                .oneOf("form", forms)
                .oneOf("unit", units.below(under, at))
                .from("executedOn", executedFrom)
                .to("executedOn", executedTo);
    }
}
