package org.gongwucang.vault.security;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** 当前操作: the query or mutation that this thread carries out, as the schema names it. */
public final class CurrentOperation {

    private static final ThreadLocal<@Nullable String> NAME = new ThreadLocal<>();

    private CurrentOperation() {}

    /** Nothing outside of one. */
    public static Optional<String> name() {
        return Optional.ofNullable(NAME.get());
    }

    static <T extends @Nullable Object> T within(String name, Callable<T> act) throws Exception {
        NAME.set(name);
        try {
            return act.call();
        } finally {
            NAME.remove();
        }
    }
}
