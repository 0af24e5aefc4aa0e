package org.gongwucang.query.holding;

import java.math.BigDecimal;
import java.util.List;
import org.gongwucang.query.classification.ClassInput;
import org.jspecify.annotations.Nullable;

/** 物资筛选: every given part must hold. */
public record HoldingFilter(
        @Nullable String text,
        @Nullable ClassInput assetClass,
        @Nullable String under,
        @Nullable String location,
        @Nullable String custodian,
        @Nullable List<String> states,
        @Nullable String kind,
        @Nullable BigDecimal valueFrom,
        @Nullable BigDecimal valueTo,
        @Nullable Integer idleDaysFrom,
        @Nullable String offeredTo,
        @Nullable List<String> codes,
        @Nullable String condition,
        @Nullable Boolean held,
        @Nullable String orderNumber) {

    static final HoldingFilter ALL =
            new HoldingFilter(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
}
