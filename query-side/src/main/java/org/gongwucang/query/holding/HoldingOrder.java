package org.gongwucang.query.holding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 物资排序: a field and a direction. */
public record HoldingOrder(String field, String direction) {

    private static final Map<String, String> COLUMNS = Map.of(
            "CODE", "code",
            "NAME", "name",
            "CLASS", "assetClass",
            "UNIT", "unit",
            "LOCATION", "location",
            "CUSTODIAN", "custodian",
            "VALUE", "value",
            "SINCE", "since",
            "BOOKED_ON", "bookedOn",
            "DUE_ON", "dueOn");

    /** By code where nothing is said. */
    public static List<Order> of(@Nullable List<HoldingOrder> orderBy) {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(Order.by("code"))
                : orderBy.stream().map(HoldingOrder::order).toList();
    }

    private Order order() {
        return Order.by(Objects.requireNonNull(COLUMNS.get(field), field), direction);
    }
}
