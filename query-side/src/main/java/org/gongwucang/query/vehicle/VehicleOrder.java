package org.gongwucang.query.vehicle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 车辆排序: a field and a direction. */
public record VehicleOrder(String field, String direction) {

    private static final Map<String, String> COLUMNS =
            Map.of("CODE", "code", "PLATE", "plate", "NAME", "name", "REGISTERED_ON", "registeredOn", "VALUE", "value");

    /** By code where nothing is said. */
    public static List<Order> of(@Nullable List<VehicleOrder> orderBy) {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(Order.by("code"))
                : orderBy.stream().map(VehicleOrder::order).toList();
    }

    private Order order() {
        return Order.by(Objects.requireNonNull(COLUMNS.get(field), field), direction);
    }
}
