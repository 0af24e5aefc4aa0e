package org.gongwucang.query.works;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 维修单排序: a field and a direction; by number where nothing is said. */
record WorksOrdering(String field, String direction) {

    private static final Map<String, String> COLUMNS = Map.of(
            "NUMBER", "number",
            "REQUESTED_ON", "requestedOn",
            "ACCEPTED_ON", "acceptedOn",
            "AMOUNT", "amount",
            "COST", "cost");

    static List<Order> of(@Nullable List<WorksOrdering> orderBy) {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(Order.by("number"))
                : orderBy.stream().map(WorksOrdering::order).toList();
    }

    private Order order() {
        return Order.by(Objects.requireNonNull(COLUMNS.get(field), field), direction);
    }
}
