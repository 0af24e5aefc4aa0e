package org.gongwucang.query.reassignment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 划转单排序: a field and a direction. */
record ReassignmentOrder(String field, String direction) {

    private static final Map<String, String> COLUMNS = Map.of(
            "NUMBER",
            "number",
            "DRAFTED_ON",
            "draftedOn",
            "REQUESTED_ON",
            "requestedOn",
            "APPROVED_ON",
            "approvedOn",
            "VALUE",
            "value");

    /** By number where nothing is said. */
    static List<Order> of(@Nullable List<ReassignmentOrder> orderBy) {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(Order.by("number"))
                : orderBy.stream().map(ReassignmentOrder::order).toList();
    }

    private Order order() {
        return Order.by(Objects.requireNonNull(COLUMNS.get(field), field), direction);
    }
}
