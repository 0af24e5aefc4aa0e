package org.gongwucang.query.disposal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 处置案排序: a field and a direction. */
record DisposalCaseOrder(String field, String direction) {

    private static final Map<String, String> COLUMNS = Map.of(
            "NUMBER",
            "number",
            "UNIT",
            "unit",
            "DRAFTED_ON",
            "draftedOn",
            "REQUESTED_ON",
            "requestedOn",
            "EXECUTED_ON",
            "executedOn");

    /** By number where nothing is said. */
    static List<Order> of(@Nullable List<DisposalCaseOrder> orderBy) {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(Order.by("number"))
                : orderBy.stream().map(DisposalCaseOrder::order).toList();
    }

    private Order order() {
        return Order.by(Objects.requireNonNull(COLUMNS.get(field), field), direction);
    }
}
