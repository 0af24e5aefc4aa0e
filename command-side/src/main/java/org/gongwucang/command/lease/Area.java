package org.gongwucang.command.lease;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;

/** 面积: m², more than nothing, with two decimals; never rounded here. */
record Area(BigDecimal value) {

    private static final BigDecimal MOST = new BigDecimal("1000000");
    private static final int DECIMALS = 2;

    Area {
        require(value.precision() <= 30 && Math.abs((long) value.scale()) <= 30, "LEASE_AREA_INVALID", "most", MOST);
        require(
                value.signum() > 0
                        && value.compareTo(MOST) <= 0
                        && value.stripTrailingZeros().scale() <= DECIMALS,
                "LEASE_AREA_INVALID",
                "most",
                MOST);
        value = value.setScale(DECIMALS);
    }
}
