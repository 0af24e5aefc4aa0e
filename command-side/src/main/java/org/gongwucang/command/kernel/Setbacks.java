package org.gongwucang.command.kernel;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Predicate;
import org.axonframework.axonserver.connector.command.AxonServerNonTransientRemoteCommandHandlingException;
import org.axonframework.axonserver.connector.command.AxonServerRemoteCommandHandlingException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.messaging.ExecutionException;
import org.gongwucang.stores.jdbc.OutOfReach;
import org.jspecify.annotations.Nullable;

/** 挫折辨认: tells conflicts, lost connections and stores out of reach apart, whatever store and connector call them. */
final class Setbacks {

    /** SQL states of a connection that could not be made or was lost. */
    private static final String NO_CONNECTION = "08";

    /** SQL states of a PostgreSQL server that stops or starts. */
    private static final String NOT_SERVING = "57P0";

    private Setbacks() {}

    /** What held the command up; nothing where it was a rule, or a fault of ours. */
    static Optional<Setback> in(Throwable failure) {
        Optional<Setback> told = told(failure);
        if (told.isPresent()) {
            return told;
        }
        if (Conflicts.isConflict(failure)) {
            return Optional.of(Setback.CONFLICT);
        }
        if (any(failure, Setbacks::isInterruption)) {
            return Optional.of(Setback.INTERRUPTED);
        }
        return OutOfReach.isReasonFor(failure) || any(failure, StoreUnavailableException.class::isInstance)
                ? Optional.of(Setback.UNAVAILABLE)
                : Optional.empty();
    }

    /** What the process that handled the command said. */
    private static Optional<Setback> told(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof CommandExecutionException e && e.getDetails().orElse(null) instanceof Setback setback) {
                return Optional.of(setback);
            }
        }
        return Optional.empty();
    }

    private static boolean isInterruption(Throwable t) {
        return t instanceof NoHandlerForCommandException
                || t instanceof ExecutionException
                || t instanceof SQLException sql && isOfConnection(sql.getSQLState())
                || isOfConnector(t);
    }

    private static boolean isOfConnection(@Nullable String state) {
        return state != null && (state.startsWith(NO_CONNECTION) || state.startsWith(NOT_SERVING));
    }

    /** A fault in the handler of another process comes in the connector's own types, too, and is none of these. */
    private static boolean isOfConnector(Throwable t) {
        String type = t.getClass().getName();
        return !(t instanceof AxonServerRemoteCommandHandlingException)
                && !(t instanceof AxonServerNonTransientRemoteCommandHandlingException)
                && (type.startsWith("org.axonframework.axonserver.connector.")
                        || type.startsWith("io.axoniq.axonserver.connector.")
                        || type.startsWith("io.grpc."));
    }

    private static boolean any(Throwable failure, Predicate<Throwable> test) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (test.test(t)) {
                return true;
            }
        }
        return false;
    }
}
