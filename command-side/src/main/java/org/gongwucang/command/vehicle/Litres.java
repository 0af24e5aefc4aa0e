package org.gongwucang.command.vehicle;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** 升: above zero, with two decimals at most. */
final class Litres {

    static final BigDecimal MOST_OF_AN_ENGINE = new BigDecimal("30");
    static final BigDecimal MOST_OF_A_TANK = new BigDecimal("2000");

    private static final int DECIMALS = 2;

    private Litres() {}

    /** @throws org.gongwucang.command.kernel.Refused LITRES_OUT_OF_RANGE */
    static @Nullable BigDecimal checked(@Nullable BigDecimal litres, String field, BigDecimal most) {
        require(
                litres == null
                        || litres.precision() <= 30
                                && litres.signum() > 0
                                && litres.compareTo(most) <= 0
                                && litres.stripTrailingZeros().scale() <= DECIMALS,
                "LITRES_OUT_OF_RANGE",
                "field",
                field,
                "value",
                String.valueOf(litres),
                "most",
                most);
        return litres;
    }
}
