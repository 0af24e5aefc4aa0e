package org.gongwucang.command.organisation;

import org.gongwucang.command.kernel.Code;
import org.jspecify.annotations.Nullable;

/** 单位代码. */
public record UnitCode(String value) {
    public UnitCode {
        Code.checked(value, "unit");
    }

    static @Nullable UnitCode orNone(@Nullable String value) {
        return value == null ? null : new UnitCode(value);
    }

    static @Nullable String valueOf(@Nullable UnitCode unit) {
        return unit == null ? null : unit.value();
    }
}
