package org.gongwucang.query.transfer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 出仓单排序: a field and a direction. */
record TransferOrderOrder(String field, String direction) {

    private static final Map<String, String> COLUMNS = Map.of(
            "NUMBER", "number",
            "UNIT", "unit",
            "DRAFTED_ON", "draftedOn",
            "REQUESTED_ON", "requestedOn",
            "DUE_ON", "dueOn");

    static List<Order> of(@Nullable List<TransferOrderOrder> orderBy, Order... usual) {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(usual)
                : orderBy.stream().map(TransferOrderOrder::order).toList();
    }

    private Order order() {
        return Order.by(Objects.requireNonNull(COLUMNS.get(field), field), direction);
    }
}
