package org.gongwucang.query.fleet;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 购车筛选: every given part must hold. */
record VehiclePurchaseFilter(
        @Nullable String number,
        @Nullable List<String> states,
        @Nullable List<String> categories,
        @Nullable String under,
        @Nullable LocalDate approvedFrom,
        @Nullable LocalDate approvedTo) {

    static final VehiclePurchaseFilter ALL = new VehiclePurchaseFilter(null, null, null, null, null, null);

    Where on(Where seen, UnitTrees units, At at) {
        return seen.is("number", number)
                .oneOf("state", states)
                .oneOf("category", categories)
                .oneOf("unit", units.below(under, at))
                .from("approvedOn", approvedFrom)
                .to("approvedOn", approvedTo);
    }
}
