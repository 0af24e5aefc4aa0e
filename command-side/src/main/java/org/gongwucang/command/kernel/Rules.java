package org.gongwucang.command.kernel;

import java.util.Optional;

/** 规则: one rule, one line. */
public final class Rules {

    private Rules() {}

    /** @throws Refused with the code and the values weighed, unless the rule holds */
    public static void require(boolean holds, String code, Object... namesAndValues) {
        if (!holds) {
            throw refused(code, namesAndValues);
        }
    }

    /** The value, or a refusal where there is none. */
    public static <T> T required(Optional<T> value, String code, Object... namesAndValues) {
        return value.orElseThrow(() -> refused(code, namesAndValues));
    }

    public static Refused refused(String code, Object... namesAndValues) {
        return new Refused(Rejection.of(code, namesAndValues));
    }
}
