package org.gongwucang.query.temporarybody;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 临时机构排序: a field and a direction. */
record TemporaryBodyOrder(String field, String direction) {

    private static final Map<String, String> COLUMNS = Map.of(
            "BODY", "body",
            "NAME", "name",
            "PLANNED_END", "plannedEnd",
            "OUTSTANDING", "outstanding");

    static List<Order> of(@Nullable List<TemporaryBodyOrder> orderBy, Order... usual) {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(usual)
                : orderBy.stream().map(TemporaryBodyOrder::order).toList();
    }

    private Order order() {
        return Order.by(Objects.requireNonNull(COLUMNS.get(field), field), direction);
    }
}
