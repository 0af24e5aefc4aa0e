package org.gongwucang.query.running;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 单车筛选: of entries and of vehicles; every given part must hold. */
final class RunningFilters {

    private RunningFilters() {}

    record EntryFilter(
            @Nullable String vehicle,
            @Nullable String under,
            @Nullable List<String> kinds,
            @Nullable List<String> states,
            @Nullable String provider,
            @Nullable Boolean offList,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        static final EntryFilter ALL = new EntryFilter(null, null, null, null, null, null, null, null);

        Where on(Where seen, UnitTrees units, At at) {
            return seen.is("code", vehicle)
                    .oneOf("unit", units.below(under, at))
                    .oneOf("kind", kinds)
                    .oneOf("state", states)
                    .is("provider", provider)
                    .is("offList", offList)
                    .from("day", from)
                    .to("day", to);
        }
    }

    record VehicleFilter(
            @Nullable String vehicle,
            @Nullable String under,
            @Nullable List<String> categories) {

        static final VehicleFilter ALL = new VehicleFilter(null, null, null);

        Where on(Where seen, UnitTrees units, At at) {
            return seen.is("code", vehicle)
                    .oneOf("unit", units.below(under, at))
                    .oneOf("category", categories);
        }
    }
}
