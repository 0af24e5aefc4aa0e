package org.gongwucang.query.stocktake;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;

/** 盘点筛选: every given part must hold. */
record StockTakeFilter(
        @Nullable List<String> states,
        @Nullable String scope,
        @Nullable String unit,
        @Nullable LocalDate countedFrom,
        @Nullable LocalDate countedTo) {

    static final StockTakeFilter ALL = new StockTakeFilter(null, null, null, null, null);

    Where on(Where where) {
        return where.oneOf("state", states)
                .is("scope", scope)
                .is("unit", unit)
                .from("asOf", countedFrom)
                .to("asOf", countedTo);
    }
}
