package org.gongwucang.query.office;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 办公室使用排序: a field and a direction. */
record OccupancyOrder(String field, String direction) {

    private static final Map<String, String> COLUMNS =
            Map.ofEntries(Map.entry("STAFF", "staff"), Map.entry("CODE", "code"), Map.entry("SHARE", "share"));

    /** By staff where nothing is said. */
    static List<Order> of(@Nullable List<OccupancyOrder> orderBy) {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(Order.by("staff"))
                : orderBy.stream().map(OccupancyOrder::order).toList();
    }

    private Order order() {
        return Order.by(Objects.requireNonNull(COLUMNS.get(field), field), direction);
    }
}
