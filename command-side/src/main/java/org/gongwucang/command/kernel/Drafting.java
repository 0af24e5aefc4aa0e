package org.gongwucang.command.kernel;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** 拟办: for whom a command is being made on this thread, so that what is looked up for it is looked up as that person may. */
public final class Drafting {

    private static final ThreadLocal<@Nullable Caller> CALLER = new ThreadLocal<>();

    private Drafting() {}

    /** Nobody outside of it. */
    public static Optional<Caller> caller() {
        return Optional.ofNullable(CALLER.get());
    }

    static <T> T by(Caller caller, Supplier<T> making) {
        CALLER.set(caller);
        try {
            return making.get();
        } finally {
            CALLER.remove();
        }
    }
}
