package org.gongwucang.query.disposal;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 处置案筛选: every given part must hold. */
record DisposalCaseFilter(
        @Nullable String number,
        @Nullable List<String> states,
        @Nullable List<String> forms,
        @Nullable String under,
        @Nullable LocalDate requestedFrom,
        @Nullable LocalDate requestedTo,
        @Nullable LocalDate executedFrom,
        @Nullable LocalDate executedTo) {

    static final DisposalCaseFilter ALL = new DisposalCaseFilter(null, null, null, null, null, null, null, null);

    Where on(Where seen, UnitTrees units, At at) {
        return seen.is("number", number)
                .oneOf("state", states)
                .oneOf("form", forms)
                .oneOf("unit", units.below(under, at))
                .from("requestedOn", requestedFrom)
                .to("requestedOn", requestedTo)
                .from("executedOn", executedFrom)
                .to("executedOn", executedTo);
    }
}
