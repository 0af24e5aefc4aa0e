package org.gongwucang.query.reassignment;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 划转单筛选: every given part must hold. */
record ReassignmentFilter(
        @Nullable String number,
        @Nullable String document,
        @Nullable List<String> states,
        @Nullable List<String> forms,
        @Nullable String from,
        @Nullable String to,
        @Nullable LocalDate approvedFrom,
        @Nullable LocalDate approvedTo) {

    static final ReassignmentFilter ALL = new ReassignmentFilter(null, null, null, null, null, null, null, null);

    Where on(Where seen, UnitTrees units, At at) {
        return seen.is("number", number)
                .is("document", document)
                .oneOf("state", states)
                .oneOf("form", forms)
                .oneOf("fromUnit", units.below(from, at))
                .oneOf("toUnit", units.below(to, at))
                .from("approvedOn", approvedFrom)
                .to("approvedOn", approvedTo);
    }
}
