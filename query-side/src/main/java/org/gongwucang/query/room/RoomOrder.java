package org.gongwucang.query.room;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 房间排序: a field and a direction. */
record RoomOrder(String field, String direction) {

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("CODE", "code"), Map.entry("NUMBER", "number"), Map.entry("USABLE_AREA", "usableArea"));

    /** By code where nothing is said. */
    static List<Order> of(@Nullable List<RoomOrder> orderBy) {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(Order.by("code"))
                : orderBy.stream().map(RoomOrder::order).toList();
    }

    private Order order() {
        return Order.by(Objects.requireNonNull(COLUMNS.get(field), field), direction);
    }
}
