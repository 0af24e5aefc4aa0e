package org.gongwucang.command.kernel;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.springframework.stereotype.Component;

/**
 * 发送: sends a command and waits for its answer. A version conflict is tried again with jitter for up to five
 * seconds: the second try sees what the faster one did and decides anew. So is a command whose process was lost or is
 * not there: it has an id, and if it was carried out it is only answered. What is {@link InPlace} does not leave this
 * process. Everything else is told apart here into refusals, which are answers, and a store that cannot be reached.
 */
@Component
public class CommandSender {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE_AFTER_CONFLICT = Duration.ofMillis(40);
    private static final Duration LONGEST_PAUSE_AFTER_LOSS = Duration.ofMillis(400);

    private final CommandBus bus;
    private final CommandBus ownBus;

    public CommandSender(CommandBus bus) {
        this.bus = bus;
        this.ownBus = OwnBus.of(bus);
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
            Setback setback = setback(failure);
            if (!isWorthAnotherTry(setback, envelope) || System.nanoTime() > giveUp) {
                throw unavailable(setback, failure);
            }
            pause(setback);
        }
    }

    private CommandResultMessage<? extends Answer> dispatch(Object command, Map<String, String> envelope) {
        CommandMessage<Object> message =
                GenericCommandMessage.asCommandMessage(command).andMetaData(envelope);
        FutureCallback<Object, Answer> callback = new FutureCallback<>();
        (command instanceof InPlace ? ownBus : bus).dispatch(message, callback);
        if (!callback.awaitCompletion(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new StoreUnavailableException("no answer within " + TIMEOUT.toSeconds() + " s", null);
        }
        return callback.getResult();
    }

    /** @throws RuntimeException the refusal, or the fault, where the command met with neither conflict nor loss */
    private static Setback setback(Throwable failure) {
        Optional<Rejection> rejection = Refused.in(failure);
        if (rejection.isPresent()) {
            throw new Refused(rejection.get());
        }
        Optional<Setback> setback = Setbacks.in(failure);
        if (setback.isPresent()) {
            return setback.get();
        }
        throw failure instanceof RuntimeException fault ? fault : new IllegalStateException(failure);
    }

    /** What may have been done is repeated only under an id by which it is known again. */
    private static boolean isWorthAnotherTry(Setback setback, Map<String, String> envelope) {
        return setback == Setback.CONFLICT
                || setback == Setback.INTERRUPTED && envelope.containsKey(Envelope.COMMAND_ID);
    }

    private static StoreUnavailableException unavailable(Setback setback, Throwable failure) {
        return new StoreUnavailableException(
                switch (setback) {
                    case CONFLICT -> "others kept changing the same record";
                    case INTERRUPTED -> "the command was lost on its way";
                    case UNAVAILABLE -> "the event store did not take the command";
                },
                failure);
    }

    private static void pause(Setback setback) {
        Duration longest = setback == Setback.CONFLICT ? LONGEST_PAUSE_AFTER_CONFLICT : LONGEST_PAUSE_AFTER_LOSS;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest.toNanos()));
    }
}
