package org.gongwucang.command.running;

import static org.gongwucang.command.kernel.Rules.require;

/** 里程表: whole kilometres, as it shows them. */
public record Odometer(int km) {

    private static final int MOST = 9_999_999;

    /** @throws org.gongwucang.command.kernel.Refused ODOMETER_OUT_OF_RANGE */
    public Odometer {
        require(km >= 0 && km <= MOST, "ODOMETER_OUT_OF_RANGE", "odometer", km, "most", MOST);
    }
}
