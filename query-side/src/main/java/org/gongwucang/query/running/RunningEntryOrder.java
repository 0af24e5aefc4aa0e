package org.gongwucang.query.running;

import java.util.List;
import java.util.Map;
import org.gongwucang.query.ledger.Order;
import org.gongwucang.query.ledger.OrderFields;
import org.jspecify.annotations.Nullable;

/** 单车流水排序: a field and a direction; by day where nothing is said. */
record RunningEntryOrder(String field, String direction) implements OrderFields.Choice {

    /** Each has an index in the ledger. */
    static final OrderFields FIELDS = new OrderFields(
            "DAY",
            Map.of(
                    "DAY",
                    List.of("day", "code"),
                    "CODE",
                    List.of("code", "day"),
                    "KIND",
                    List.of("kind", "day", "code"),
                    "PROVIDER",
                    List.of("provider", "day"),
                    "AMOUNT",
                    List.of("amount")));

    static List<Order> of(@Nullable List<RunningEntryOrder> orderBy) {
        return FIELDS.of(orderBy);
    }
}
