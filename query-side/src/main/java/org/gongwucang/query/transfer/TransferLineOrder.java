package org.gongwucang.query.transfer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 出仓明细排序: a field and a direction. */
record TransferLineOrder(String field, String direction) {

    private static final Map<String, String> COLUMNS = Map.of(
            "NUMBER", "number",
            "UNIT", "unit",
            "CODE", "code",
            "ISSUED_ON", "issuedOn",
            "DUE_ON", "dueOn");

    static List<Order> of(@Nullable List<TransferLineOrder> orderBy, Order... usual) {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(usual)
                : orderBy.stream().map(TransferLineOrder::order).toList();
    }

    private Order order() {
        return Order.by(Objects.requireNonNull(COLUMNS.get(field), field), direction);
    }
}
