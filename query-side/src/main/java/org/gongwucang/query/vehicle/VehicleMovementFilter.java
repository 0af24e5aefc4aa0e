package org.gongwucang.query.vehicle;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 车辆变动筛选: every given part must hold. */
record VehicleMovementFilter(
        @Nullable String code,
        @Nullable List<String> kinds,
        @Nullable List<String> categories,
        @Nullable String under,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static final VehicleMovementFilter ALL = new VehicleMovementFilter(null, null, null, null, null, null);

    Where on(Where seen, UnitTrees units, At at) {
        return seen.is("code", code)
                .oneOf("kind", kinds)
                .oneOf("category", categories)
                .oneOf("unit", units.below(under, at))
                .from("occurredOn", from)
                .to("occurredOn", to);
    }
}
