package org.gongwucang.query.disposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** 成交价占评估价: in percent, to two decimals. */
final class PricePercent {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private PricePercent() {}

    static @Nullable BigDecimal of(@Nullable BigDecimal price, @Nullable BigDecimal valuation) {
        return price == null || valuation == null || valuation.signum() == 0
                ? null
                : price.multiply(HUNDRED).divide(valuation, 2, RoundingMode.HALF_UP);
    }
}
