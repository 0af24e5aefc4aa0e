package org.gongwucang.command.kernel;

import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;

/**
 * A refusal on its way from the rule to the caller. It is an answer, not a fault: it carries its {@link Rejection} as
 * details, which survive the way between processes, and no stack trace.
 */
public final class Refused extends CommandExecutionException {

    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    public Refused(Rejection rejection) {
        super(rejection.code(), null, rejection, false);
        this.rejection = rejection;
    }

    public Rejection rejection() {
        return rejection;
    }

    /** What a rule said, wherever in the causes of a failure, also where it came from another process. */
    static Optional<Rejection> in(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof CommandExecutionException refused
                    && refused.getDetails().orElse(null) instanceof Rejection rejection) {
                return Optional.of(rejection);
            }
        }
        return Optional.empty();
    }
}
