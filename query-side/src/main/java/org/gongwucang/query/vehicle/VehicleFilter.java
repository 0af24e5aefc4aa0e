package org.gongwucang.query.vehicle;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 车辆筛选: every given part must hold. */
public record VehicleFilter(
        @Nullable String text,
        @Nullable List<String> codes,
        @Nullable String plate,
        @Nullable String oldCardNo,
        @Nullable String vin,
        @Nullable List<String> categories,
        @Nullable List<String> states,
        @Nullable Boolean sealed,
        @Nullable String condition,
        @Nullable String proceeding,
        @Nullable String under,
        @Nullable LocalDate registeredFrom,
        @Nullable LocalDate registeredTo) {

    public static final VehicleFilter ALL =
            new VehicleFilter(null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** The same rows, of those that may be seen. */
    public Where on(Where seen, UnitTrees units, At at) {
        return seen.text(text, List.of("name"), List.of("code", "plate", "oldCardNo", "vin"))
                .oneOf("code", codes)
                .is("plate", plate)
                .is("oldCardNo", oldCardNo)
                .is("vin", vin)
                .oneOf("category", categories)
                .oneOf("state", states)
                .is("sealed", sealed)
                .is("condition", condition)
                .is("proceeding", proceeding)
                .oneOf("unit", units.below(under, at))
                .from("registeredOn", registeredFrom)
                .to("registeredOn", registeredTo);
    }
}
