package org.gongwucang.command.kernel;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.modelling.command.AggregateNotFoundException;

/**
 * 判决总线: carries commands out in this process. Whatever hinders one is told as details, a {@link Rejection} or a
 * {@link Setback}: from another process everything else arrives as a text. A conflict arises at commit, after all
 * interceptors, so it can be told nowhere else.
 */
final class DecidingBus extends SimpleCommandBus {

    DecidingBus(Builder builder) {
        super(builder);
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        CommandCallback<C, R> telling = (message, result) -> callback.onResult(message, told(result));
        super.handle(command, handler, telling);
    }

    private static <R> CommandResultMessage<? extends R> told(CommandResultMessage<? extends R> result) {
        if (!result.isExceptional() || result.exceptionDetails().isPresent()) {
            return result;
        }
        Throwable failure = result.exceptionResult();
        if (failure instanceof AggregateNotFoundException unknown) {
            return of(new Refused(Rejection.of("NOT_FOUND", "id", unknown.getAggregateIdentifier())));
        }
        return Setbacks.in(failure)
                .<CommandResultMessage<? extends R>>map(setback -> of(setback.because(failure)))
                .orElse(result);
    }

    private static <R> CommandResultMessage<R> of(Throwable failure) {
        return GenericCommandResultMessage.asCommandResultMessage(failure);
    }
}
