package org.gongwucang.query.purchase;

import java.time.LocalDate;
import org.gongwucang.query.classification.ClassInput;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;

/** 核查筛选: every given part must hold. */
record PurchaseCheckFilter(
        @Nullable String under,
        @Nullable String request,
        @Nullable ClassInput assetClass,
        @Nullable String decision,
        @Nullable Boolean despiteStock,
        @Nullable Boolean overStandard,
        @Nullable LocalDate checkedFrom,
        @Nullable LocalDate checkedTo) {

    static final PurchaseCheckFilter ALL = new PurchaseCheckFilter(null, null, null, null, null, null, null, null);

    Where on(Where where) {
        return where.is("request", request)
                .is("decision", decision)
                .is("despiteStock", despiteStock)
                .is("overStandard", overStandard)
                .from("checkedOn", checkedFrom)
                .to("checkedOn", checkedTo);
    }
}
