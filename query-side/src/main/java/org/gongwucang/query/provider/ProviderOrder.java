package org.gongwucang.query.provider;

import java.util.List;
import java.util.Map;
import org.gongwucang.query.ledger.Order;
import org.gongwucang.query.ledger.OrderFields;
import org.jspecify.annotations.Nullable;

/** 定点排序: a field and a direction; by the first day where nothing is said. */
record ProviderOrder(String field, String direction) implements OrderFields.Choice {

    /** Each has an index in the ledger. */
    static final OrderFields FIELDS = new OrderFields(
            "FROM",
            Map.of(
                    "FROM",
                    List.of("from", "provider"),
                    "TO",
                    List.of("to", "provider"),
                    "PROVIDER",
                    List.of("provider", "from")));

    static List<Order> of(@Nullable List<ProviderOrder> orderBy) {
        return FIELDS.of(orderBy);
    }
}
