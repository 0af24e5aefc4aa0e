package org.gongwucang.command.kernel;

import java.sql.SQLException;
import java.util.Locale;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * 版本冲突: recognises that somebody else was faster, whatever the store calls it: Axon's own exceptions, a duplicate
 * key or a deadlock of a relational store, or Axon Server's sequence error, which arrives as text only.
 */
public final class Conflicts {

    private static final String AXON_SERVER_INVALID_SEQUENCE = "AXONIQ-2000";

    private Conflicts() {}

    /** True where the failed try lost to a faster one, and may be made again. */
    public static boolean isConflict(@Nullable Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof ConcurrencyException
                    || t instanceof AggregateStreamCreationException
                    || t instanceof SQLException sql && isConflictState(sql.getSQLState())
                    || isConflictText(t.getMessage())) {
                return true;
            }
        }
        return false;
    }

    /** SQL state 23: integrity constraint; 40: transaction rollback, deadlocks among them. */
    private static boolean isConflictState(@Nullable String state) {
        return state != null && (state.startsWith("23") || state.startsWith("40"));
    }

    private static boolean isConflictText(@Nullable String message) {
        return message != null
                && (message.contains(AXON_SERVER_INVALID_SEQUENCE)
                        || message.toLowerCase(Locale.ROOT).contains("deadlock"));
    }
}
