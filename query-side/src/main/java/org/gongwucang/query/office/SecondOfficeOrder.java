package org.gongwucang.query.office;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 第二办公室申请排序: a field and a direction. */
record SecondOfficeOrder(String field, String direction) {

    private static final Map<String, String> COLUMNS =
            Map.ofEntries(Map.entry("NUMBER", "number"), Map.entry("STAFF", "staff"));

    /** By number where nothing is said. */
    static List<Order> of(@Nullable List<SecondOfficeOrder> orderBy) {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(Order.by("number"))
                : orderBy.stream().map(SecondOfficeOrder::order).toList();
    }

    private Order order() {
        return Order.by(Objects.requireNonNull(COLUMNS.get(field), field), direction);
    }
}
