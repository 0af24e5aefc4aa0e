package org.gongwucang.command.building;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;

/** 面积: m², more than nothing, to two decimals; never rounded here. */
public record Area(BigDecimal squareMetres) {

    private static final BigDecimal MOST = new BigDecimal("1000000");
    private static final int DECIMALS = 2;
    private static final int WIDEST = 30;

    public Area {
        require(
                squareMetres.precision() <= WIDEST && Math.abs((long) squareMetres.scale()) <= WIDEST,
                "AREA_OUT_OF_RANGE",
                "most",
                MOST);
        require(
                squareMetres.signum() > 0 && squareMetres.compareTo(MOST) <= 0,
                "AREA_OUT_OF_RANGE",
                "area",
                squareMetres.toPlainString(),
                "most",
                MOST);
        require(
                squareMetres.stripTrailingZeros().scale() <= DECIMALS,
                "AREA_TOO_FINE",
                "area",
                squareMetres.toPlainString());
        squareMetres = squareMetres.setScale(DECIMALS);
    }
}
