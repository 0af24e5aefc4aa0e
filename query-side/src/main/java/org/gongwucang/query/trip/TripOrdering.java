package org.gongwucang.query.trip;

import java.util.List;
import java.util.Map;
import org.gongwucang.query.ledger.Order;
import org.gongwucang.query.ledger.OrderFields;
import org.jspecify.annotations.Nullable;

/** 用车排序: a field and a direction; by day where nothing is said. */
record TripOrdering(String field, String direction) implements OrderFields.Choice {

    /** Each has an index in the ledger. */
    static final OrderFields FIELDS = new OrderFields(
            "DAY",
            Map.of(
                    "DAY",
                    List.of("day", "number"),
                    "NUMBER",
                    List.of("number"),
                    "VEHICLE",
                    List.of("vehicle", "day"),
                    "DRIVER",
                    List.of("driver", "day"),
                    "KILOMETRES",
                    List.of("kilometres")));

    static List<Order> of(@Nullable List<TripOrdering> orderBy) {
        return FIELDS.of(orderBy);
    }
}
