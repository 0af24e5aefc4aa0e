package org.gongwucang.query.approval;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 审批排序: a field and a direction; in the order in which they were asked for where nothing is said. */
record ApprovalOrder(String field, String direction) {

    private static final Map<String, String> COLUMNS = Map.of(
            "ASKED_AT", "askedAt",
            "DAY", "day",
            "HOURS", "hours",
            "NUMBER", "number",
            "VALUE", "value");

    static List<Order> of(@Nullable List<ApprovalOrder> orderBy) {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(Order.by("askedAt"))
                : orderBy.stream().map(ApprovalOrder::order).toList();
    }

    private Order order() {
        return Order.by(Objects.requireNonNull(COLUMNS.get(field), field), direction);
    }
}
