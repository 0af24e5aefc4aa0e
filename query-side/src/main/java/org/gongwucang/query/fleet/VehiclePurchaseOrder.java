package org.gongwucang.query.fleet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 购车排序: a field and a direction. */
record VehiclePurchaseOrder(String field, String direction) {

    private static final Map<String, String> COLUMNS =
            Map.of("NUMBER", "number", "REQUESTED_ON", "requestedOn", "APPROVED_ON", "approvedOn", "PRICE", "price");

    /** By number where nothing is said. */
    static List<Order> of(@Nullable List<VehiclePurchaseOrder> orderBy) {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(Order.by("number"))
                : orderBy.stream().map(VehiclePurchaseOrder::order).toList();
    }

    private Order order() {
        return Order.by(Objects.requireNonNull(COLUMNS.get(field), field), direction);
    }
}
