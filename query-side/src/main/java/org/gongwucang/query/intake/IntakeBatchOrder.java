package org.gongwucang.query.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 批次排序: a field and a direction. */
record IntakeBatchOrder(String field, String direction) {

    private static final Map<String, String> COLUMNS = Map.of(
            "NUMBER", "number",
            "UNIT", "unit",
            "DRAFTED_ON", "draftedOn",
            "SUBMITTED_ON", "submittedOn",
            "CLOSED_ON", "closedOn");

    /** By number where nothing is said. */
    static List<Order> of(@Nullable List<IntakeBatchOrder> orderBy) {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(Order.by("number"))
                : orderBy.stream().map(IntakeBatchOrder::order).toList();
    }

    private Order order() {
        return Order.by(Objects.requireNonNull(COLUMNS.get(field), field), direction);
    }
}
