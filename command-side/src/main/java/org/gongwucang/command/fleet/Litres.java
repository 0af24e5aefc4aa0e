package org.gongwucang.command.fleet;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** 升: above zero, with two decimals at most. */
public final class Litres {

    public static final BigDecimal MOST_OF_AN_ENGINE = new BigDecimal("30");
    public static final BigDecimal MOST_OF_A_TANK = new BigDecimal("2000");

    private static final int DECIMALS = 2;

    private Litres() {}

    /** @throws org.gongwucang.command.kernel.Refused LITRES_OUT_OF_RANGE */
    public static @Nullable BigDecimal checked(@Nullable BigDecimal litres, String field, BigDecimal most) {
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
