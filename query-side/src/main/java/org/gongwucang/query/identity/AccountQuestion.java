package org.gongwucang.query.identity;

import java.util.List;
import org.gongwucang.query.ledger.Order;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;

/** 账号查询: what may be asked of accounts. */
record AccountQuestion(
        @Nullable AccountFilter filter, @Nullable List<AccountOrder> orderBy) {

    Where where() {
        return filter == null
                ? new Where()
                : new Where()
                        .text(filter.text(), List.of(), List.of("account", "staff"))
                        .is("staff", filter.staff())
                        .is("active", filter.active());
    }

    List<Order> order() {
        return orderBy == null || orderBy.isEmpty()
                ? List.of(Order.by("account"))
                : orderBy.stream().map(AccountOrder::order).toList();
    }

    /** 账号筛选. */
    record AccountFilter(
            @Nullable String text,
            @Nullable String staff,
            @Nullable Boolean active) {}

    /** 账号排序. */
    record AccountOrder(String field, String direction) {

        Order order() {
            return Order.by(field.equals("STAFF") ? "staff" : "account", direction);
        }
    }
}
