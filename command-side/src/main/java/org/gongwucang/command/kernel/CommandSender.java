package org.gongwucang.command.kernel;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 发送: sends a command and waits for its answer. A version conflict is tried again with jitter for up to five
 * seconds: the second try sees what the faster one did and decides anew. Everything else is told apart here into
 * refusals, which are answers, and a store that cannot be reached.
 */
@Component
public class CommandSender {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(40);

    private final CommandBus bus;

    public CommandSender(CommandBus bus) {
        this.bus = bus;
    }

    /**
     * @return the answer of the aggregate
     * @throws Refused what a rule said
     * @throws StoreUnavailableException nothing is known of the outcome; repeat with the same command id
     */
    public Answer send(Object command, Map<String, String> envelope) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            CommandResultMessage<? extends Answer> result = dispatch(command, envelope);
            if (!result.isExceptional()) {
                return result.getPayload();
            }
            Throwable failure = result.exceptionResult();
            if (!Conflicts.isConflict(failure)) {
                throw translated(failure);
            }
            if (System.nanoTime() > giveUp) {
                throw new StoreUnavailableException("others kept changing the same record", failure);
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE.toNanos()));
        }
    }

    private CommandResultMessage<? extends Answer> dispatch(Object command, Map<String, String> envelope) {
        CommandMessage<Object> message =
                GenericCommandMessage.asCommandMessage(command).andMetaData(envelope);
        FutureCallback<Object, Answer> callback = new FutureCallback<>();
        bus.dispatch(message, callback);
        if (!callback.awaitCompletion(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new StoreUnavailableException("no answer within " + TIMEOUT.toSeconds() + " s", null);
        }
        return callback.getResult();
    }

    private static RuntimeException translated(Throwable failure) {
        Rejection rejection = rejectionIn(failure);
        if (rejection != null) {
            return new Refused(rejection);
        }
        if (isStoreFailure(failure)) {
            return new StoreUnavailableException("the event store did not take the command", failure);
        }
        return failure instanceof RuntimeException fault ? fault : new IllegalStateException(failure);
    }

    private static @Nullable Rejection rejectionIn(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof CommandExecutionException refused
                    && refused.getDetails().orElse(null) instanceof Rejection rejection) {
                return rejection;
            }
            if (t instanceof AggregateNotFoundException unknown) {
                return Rejection.of("NOT_FOUND", "id", unknown.getAggregateIdentifier());
            }
        }
        return null;
    }

    private static boolean isStoreFailure(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            String type = t.getClass().getName();
            if (t instanceof java.sql.SQLException
                    || t instanceof org.springframework.transaction.TransactionException
                    || type.startsWith("org.axonframework.eventsourcing.eventstore.jdbc.")
                    || type.startsWith("org.axonframework.axonserver.connector.")) {
                return true;
            }
        }
        return false;
    }
}
