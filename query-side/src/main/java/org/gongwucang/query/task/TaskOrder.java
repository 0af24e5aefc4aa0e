package org.gongwucang.query.task;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 待办排序: a field and a direction; the oldest first where nothing is said. */
record TaskOrder(String field, String direction) {

    private static final Map<String, String> COLUMNS = Map.of(
            "SINCE", "since",
            "DUE_ON", "dueBy",
            "NUMBER", "number",
            "KIND", "kind");

    static List<Order> of(@Nullable List<TaskOrder> orderBy) {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(Order.by("since"))
                : orderBy.stream().map(TaskOrder::order).toList();
    }

    private Order order() {
        return Order.by(Objects.requireNonNull(COLUMNS.get(field), field), direction);
    }
}
