package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;

/** 金额: yuan, zero or more, to the fen; never rounded here. */
public record Yuan(BigDecimal amount) {

    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final int FEN = 2;

    public Yuan {
        require(amount.precision() <= 30 && Math.abs((long) amount.scale()) <= 30, "VALUE_OUT_OF_RANGE", "most", MOST);
        require(amount.signum() >= 0, "VALUE_NEGATIVE", "value", amount);
        require(amount.compareTo(MOST) <= 0, "VALUE_OUT_OF_RANGE", "value", amount.toPlainString(), "most", MOST);
        require(amount.stripTrailingZeros().scale() <= FEN, "VALUE_FINER_THAN_FEN", "value", amount.toPlainString());
        amount = amount.setScale(FEN);
    }
}
