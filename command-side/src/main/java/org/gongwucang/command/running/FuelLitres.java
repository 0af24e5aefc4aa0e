package org.gongwucang.command.running;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;

/** 加油升数: above zero, with two decimals at most. */
record FuelLitres(BigDecimal litres) {

    private static final BigDecimal MOST = new BigDecimal("2000");
    private static final int DECIMALS = 2;

    /** @throws org.gongwucang.command.kernel.Refused FUEL_LITRES_OUT_OF_RANGE */
    FuelLitres {
        require(
                litres.precision() <= 30
                        && litres.signum() > 0
                        && litres.compareTo(MOST) <= 0
                        && litres.stripTrailingZeros().scale() <= DECIMALS,
                "FUEL_LITRES_OUT_OF_RANGE",
                "litres",
                litres,
                "most",
                MOST);
        litres = litres.setScale(DECIMALS);
    }
}
