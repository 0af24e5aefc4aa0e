package org.gongwucang.query.building;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 房屋排序: a field and a direction. */
record BuildingOrder(String field, String direction) {

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("CODE", "code"),
            Map.entry("NAME", "name"),
            Map.entry("GROSS_AREA", "grossArea"),
            Map.entry("ENTERED_ON", "enteredOn"));

    /** By code where nothing is said. */
    static List<Order> of(@Nullable List<BuildingOrder> orderBy) {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(Order.by("code"))
                : orderBy.stream().map(BuildingOrder::order).toList();
    }

    private Order order() {
        return Order.by(Objects.requireNonNull(COLUMNS.get(field), field), direction);
    }
}
