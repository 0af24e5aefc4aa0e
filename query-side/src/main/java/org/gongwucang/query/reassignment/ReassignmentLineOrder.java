package org.gongwucang.query.reassignment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 划转明细排序: a field and a direction. */
record ReassignmentLineOrder(String field, String direction) {

    private static final Map<String, String> COLUMNS =
            Map.of("NUMBER", "number", "CODE", "code", "VALUE", "value", "MOVED_ON", "movedOn");

    /** By number where nothing is said. */
    static List<Order> of(@Nullable List<ReassignmentLineOrder> orderBy) {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(Order.by("number"), Order.by("line"))
                : orderBy.stream().map(ReassignmentLineOrder::order).toList();
    }

    private Order order() {
        return Order.by(Objects.requireNonNull(COLUMNS.get(field), field), direction);
    }
}
