package org.gongwucang.query.disposal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 追偿排序: a field and a direction. */
record PursuitOrder(String field, String direction) {

    private static final Map<String, String> COLUMNS =
            Map.of("NUMBER", "number", "OPENED_ON", "openedOn", "CLAIM", "claim");

    /** By number where nothing is said. */
    static List<Order> of(@Nullable List<PursuitOrder> orderBy) {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(Order.by("number"), Order.by("line"))
                : orderBy.stream().map(PursuitOrder::order).toList();
    }

    private Order order() {
        return Order.by(Objects.requireNonNull(COLUMNS.get(field), field), direction);
    }
}
