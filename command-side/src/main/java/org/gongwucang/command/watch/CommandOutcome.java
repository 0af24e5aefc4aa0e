package org.gongwucang.command.watch;

import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.gongwucang.command.kernel.Conflicts;
import org.gongwucang.command.kernel.Rejection;
import org.gongwucang.command.kernel.StoreUnavailableException;
import org.gongwucang.stores.jdbc.OutOfReach;

/** 办理结果: what became of one try of a command. */
enum CommandOutcome {
    /** 已办. */
    DONE,
    /** 被拒: a rule said no. */
    REFUSED,
    /** 冲突: somebody was faster. */
    CONFLICT,
    /** 不可用: a store is away or full. */
    UNAVAILABLE,
    /** 故障: our fault. */
    FAILED;

    private static final String UNKNOWN_RECORD = "NOT_FOUND";

    static CommandOutcome of(Throwable failure) {
        if (Conflicts.isConflict(failure)) {
            return CONFLICT;
        }
        if (refusal(failure).isPresent()) {
            return REFUSED;
        }
        return isStoreAway(failure) ? UNAVAILABLE : FAILED;
    }

    /** The code of the rule that refused, where one did. */
    static Optional<String> refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CommandExecutionException refused
                    && refused.getDetails().orElse(null) instanceof Rejection rejection) {
                return Optional.of(rejection.code());
            }
            if (cause instanceof AggregateNotFoundException) {
                return Optional.of(UNKNOWN_RECORD);
            }
        }
        return Optional.empty();
    }

    private static boolean isStoreAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreUnavailableException
                    || cause.getClass().getName().startsWith("org.axonframework.axonserver.connector.")) {
                return true;
            }
        }
        return OutOfReach.isReasonFor(failure);
    }
}
