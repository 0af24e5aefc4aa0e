package org.gongwucang.query.temporarybody;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 配置明细排序: a field and a direction. */
record KitLineOrder(String field, String direction) {

    private static final Map<String, String> COLUMNS = Map.of(
            "NUMBER", "number",
            "BODY", "body",
            "CODE", "code",
            "DUE_ON", "dueOn");

    static List<Order> of(@Nullable List<KitLineOrder> orderBy, Order... usual) {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(usual)
                : orderBy.stream().map(KitLineOrder::order).toList();
    }

    private Order order() {
        return Order.by(Objects.requireNonNull(COLUMNS.get(field), field), direction);
    }
}
