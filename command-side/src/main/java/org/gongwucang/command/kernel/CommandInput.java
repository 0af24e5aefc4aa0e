package org.gongwucang.command.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 输入: what every mutation takes besides its own fields. */
public interface CommandInput {

    /** Idempotency key chosen by the caller. */
    String commandId();

    /** Business day; today where absent. */
    @Nullable
    LocalDate occurredOn();

    /** The mutation that takes it, as the schema names it: the input is named after it. */
    default String mutation() {
        String name = getClass().getSimpleName().replaceFirst("Input$", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
