package org.gongwucang.vault.security;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;

/** 当前操作: the query or mutation that this thread carries out, as the schema names it, and the roles that it asks for. */
public final class CurrentOperation {

    private record Running(String name, Set<Role> roles) {}

    private static final ThreadLocal<@Nullable Running> RUNNING = new ThreadLocal<>();

    private CurrentOperation() {}

    /** Nothing outside of one. */
    public static Optional<String> name() {
        return Optional.ofNullable(RUNNING.get()).map(Running::name);
    }

    /** Whether it is carried out by right of this role, or may be; outside of one any role may be meant. */
    public static boolean asksFor(Role role) {
        Running running = RUNNING.get();
        return running == null || running.roles().contains(role);
    }

    static <T extends @Nullable Object> T within(String name, Set<Role> roles, Callable<T> act) throws Exception {
        RUNNING.set(new Running(name, roles));
        try {
            return act.call();
        } finally {
            RUNNING.remove();
        }
    }
}
