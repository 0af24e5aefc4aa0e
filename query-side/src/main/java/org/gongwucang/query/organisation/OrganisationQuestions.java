package org.gongwucang.query.organisation;

import java.util.List;
import org.gongwucang.query.ledger.Order;
import org.jspecify.annotations.Nullable;

/** 组织查询: what may be asked of units and staff. */
final class OrganisationQuestions {

    private OrganisationQuestions() {}

    /** 单位查询. */
    record Units(@Nullable UnitFilter filter, @Nullable List<UnitOrder> orderBy) {

        UnitFilter filterOrAll() {
            return filter == null ? new UnitFilter(null, null, null, null) : filter;
        }

        List<Order> order() {
            return orderBy == null || orderBy.isEmpty()
                    ? List.of(Order.by("unit"))
                    : orderBy.stream().map(UnitOrder::order).toList();
        }
    }

    /** 单位筛选. */
    record UnitFilter(
            @Nullable String text,
            @Nullable String under,
            @Nullable String kind,
            @Nullable Boolean active) {}

    /** 单位排序. */
    record UnitOrder(String field, String direction) {

        Order order() {
            return Order.by(field.equals("NAME") ? "name" : "unit", direction);
        }
    }

    /** 人员查询. */
    record Staff(@Nullable StaffFilter filter, @Nullable List<StaffOrder> orderBy) {

        StaffFilter filterOrAll() {
            return filter == null ? new StaffFilter(null, null, null, null) : filter;
        }

        List<Order> order() {
            return orderBy == null || orderBy.isEmpty()
                    ? List.of(Order.by("staff"))
                    : orderBy.stream().map(StaffOrder::order).toList();
        }
    }

    /** 人员筛选. */
    record StaffFilter(
            @Nullable String text,
            @Nullable String under,
            @Nullable String role,
            @Nullable Boolean active) {}

    /** 人员排序. */
    record StaffOrder(String field, String direction) {

        Order order() {
            return Order.by(field.equals("UNIT") ? "unit" : "staff", direction);
        }
    }
}
