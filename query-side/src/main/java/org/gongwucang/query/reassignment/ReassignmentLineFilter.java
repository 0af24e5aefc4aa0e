package org.gongwucang.query.reassignment;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 划转明细筛选: every given part must hold. */
record ReassignmentLineFilter(
        @Nullable String number,
        @Nullable String code,
        @Nullable List<String> states,
        @Nullable List<String> forms,
        @Nullable String from,
        @Nullable String to,
        @Nullable LocalDate movedFrom,
        @Nullable LocalDate movedTo) {

    static final ReassignmentLineFilter ALL =
            new ReassignmentLineFilter(null, null, null, null, null, null, null, null);

    Where on(Where seen, UnitTrees units, At at) {
        return seen.is("number", number)
                .is("code", code)
                .oneOf("state", states)
                .oneOf("form", forms)
                .oneOf("fromUnit", units.below(from, at))
                .oneOf("toUnit", units.below(to, at))
                .from("movedOn", movedFrom)
                .to("movedOn", movedTo);
    }
}
