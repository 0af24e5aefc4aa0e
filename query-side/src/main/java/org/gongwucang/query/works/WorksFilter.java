package org.gongwucang.query.works;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 维修单筛选: every given part must hold. */
record WorksFilter(
        @Nullable String number,
        @Nullable List<String> states,
        @Nullable List<String> kinds,
        @Nullable String under,
        @Nullable String building,
        @Nullable LocalDate acceptedFrom,
        @Nullable LocalDate acceptedTo) {

    static final WorksFilter ALL = new WorksFilter(null, null, null, null, null, null, null);

    Where on(Where seen, UnitTrees units, At at) {
        return seen.is("number", number)
                .oneOf("state", states)
                .oneOf("kind", kinds)
                .oneOf("unit", units.below(under, at))
                .is("building", building)
                .from("acceptedOn", acceptedFrom)
                .to("acceptedOn", acceptedTo);
    }
}
