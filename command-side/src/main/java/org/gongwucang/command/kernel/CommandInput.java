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
}
