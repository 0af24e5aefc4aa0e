package org.gongwucang.query.stocktake;

import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 盘点明细筛选: every given part must hold. */
record StockTakeLineFilter(
        @Nullable List<String> findings,
        @Nullable List<String> states,
        @Nullable List<String> figures,
        @Nullable List<String> codes,
        @Nullable String under) {

    static final StockTakeLineFilter ALL = new StockTakeLineFilter(null, null, null, null, null);

    /** Who counts blindly cannot ask by what is kept from him. */
    Where on(Where where, UnitTrees units, At at, boolean blind) {
        return where.oneOf("finding", blind ? null : findings)
                .oneOf("state", states)
                .oneOf("figure", blind ? null : figures)
                .oneOf("code", codes)
                .oneOf("unit", units.below(under, at));
    }
}
