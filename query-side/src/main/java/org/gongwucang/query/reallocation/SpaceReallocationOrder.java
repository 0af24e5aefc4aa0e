package org.gongwucang.query.reallocation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 用房调剂单排序: a field and a direction. */
record SpaceReallocationOrder(String field, String direction) {

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("NUMBER", "number"),
            Map.entry("REQUESTED_ON", "requestedOn"),
            Map.entry("DECIDED_ON", "decidedOn"),
            Map.entry("AREA", "area"));

    /** By number where nothing is said. */
    static List<Order> of(@Nullable List<SpaceReallocationOrder> orderBy) {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(Order.by("number"))
                : orderBy.stream().map(SpaceReallocationOrder::order).toList();
    }

    private Order order() {
        return Order.by(Objects.requireNonNull(COLUMNS.get(field), field), direction);
    }
}
