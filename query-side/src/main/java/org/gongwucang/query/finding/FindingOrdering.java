package org.gongwucang.query.finding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 问题排序: a field and a direction; by number where nothing is said. */
record FindingOrdering(String field, String direction) {

    private static final Map<String, String> COLUMNS =
            Map.of("NUMBER", "number", "RECORDED_ON", "recordedOn", "DUE_ON", "dueOn", "EXCESS", "excess");

    static List<Order> of(@Nullable List<FindingOrdering> orderBy) {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(Order.by("number"))
                : orderBy.stream().map(FindingOrdering::order).toList();
    }

    private Order order() {
        return Order.by(Objects.requireNonNull(COLUMNS.get(field), field), direction);
    }
}
