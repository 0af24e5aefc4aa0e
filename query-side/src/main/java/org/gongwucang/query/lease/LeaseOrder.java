package org.gongwucang.query.lease;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 租用排序: a field and a direction; by number where nothing is said. */
record LeaseOrder(String field, String direction) {

    private static final Map<String, String> COLUMNS =
            Map.of("NUMBER", "number", "TO", "to", "YEARLY_RENT", "yearlyRent", "AREA", "area");

    static List<Order> of(@Nullable List<LeaseOrder> orderBy) {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(Order.by("number"))
                : orderBy.stream().map(LeaseOrder::order).toList();
    }

    private Order order() {
        return Order.by(Objects.requireNonNull(COLUMNS.get(field), field), direction);
    }
}
