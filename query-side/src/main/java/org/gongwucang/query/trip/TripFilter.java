package org.gongwucang.query.trip;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 用车筛选: every given part must hold. */
record TripFilter(
        @Nullable String number,
        @Nullable String under,
        @Nullable List<String> states,
        @Nullable List<String> kinds,
        @Nullable String vehicle,
        @Nullable String driver,
        @Nullable Boolean holiday,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static final TripFilter ALL = new TripFilter(null, null, null, null, null, null, null, null, null);

    Where on(Where seen, UnitTrees units, At at) {
        return seen.is("number", number)
                .oneOf("unit", units.below(under, at))
                .oneOf("state", states)
                .oneOf("kind", kinds)
                .is("vehicle", vehicle)
                .is("driver", driver)
                .is("holiday", holiday)
                .from("day", from)
                .to("day", to);
    }
}
