package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.require;

/** 数量: whole pieces, 1 to {@value #MOST}. */
public record Quantity(int pieces) {

    static final int MOST = 10_000_000;

    public Quantity {
        require(pieces >= 1 && pieces <= MOST, "QUANTITY_OUT_OF_RANGE", "quantity", pieces, "most", MOST);
    }
}
