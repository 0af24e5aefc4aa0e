package org.gongwucang.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.ErrorCode;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.Registration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.gongwucang.command.organisation.UnitCode;
import org.gongwucang.command.organisation.UnitCommand.EstablishUnit;
import org.gongwucang.command.organisation.UnitCommand.RenameUnit;
import org.gongwucang.command.reference.Units;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a command when the process that carries it out is lost: the bus below loses answers as a server does. */
@CommandHouse
class LostCommandsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private CommandBus bus;

    @Autowired
    private EventStore events;

    private final String unit = "u-" + UUID.randomUUID();

    @Test
    void a_command_that_was_done_and_not_answered_is_answered_and_not_done_again() {
        LossyBus lossy = new LossyBus(bus, 2);

        Answer answer = new CommandSender(lossy).send(established(), Map.of(Envelope.COMMAND_ID, "c1"));

        assertThat(answer).isEqualTo(new Answer(Units.stream(unit), unit, 1));
        assertThat(lossy.dispatched).hasValue(3);
        assertThat(events.readEvents(Units.stream(unit), 0).asStream()).hasSize(1);
    }

    @Test
    void a_command_without_an_id_is_not_repeated() {
        LossyBus lossy = new LossyBus(bus, 1);

        assertThatThrownBy(() -> new CommandSender(lossy).send(established(), Map.of()))
                .isInstanceOf(StoreUnavailableException.class);
        assertThat(lossy.dispatched).hasValue(1);
    }

    @Test
    void whoever_never_gets_an_answer_is_told_after_a_bounded_time() {
        LossyBus lossy = new LossyBus(bus, Integer.MAX_VALUE);
        long begun = System.nanoTime();

        assertThatThrownBy(() -> new CommandSender(lossy).send(established(), Map.of(Envelope.COMMAND_ID, "c1")))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("lost");
        assertThat(System.nanoTime() - begun).isLessThan(20_000_000_000L);
    }

    @Test
    void that_an_aggregate_is_unknown_is_told_as_details_which_survive_the_way_between_processes() {
        FutureCallback<Object, Object> callback = new FutureCallback<>();
        bus.dispatch(
                GenericCommandMessage.asCommandMessage(new RenameUnit(new UnitCode(unit), new Name("局"), DAY)),
                callback);

        CommandResultMessage<?> result = callback.getResult();
        assertThat(result.<Object>exceptionDetails()).contains(Rejection.of("NOT_FOUND", "id", Units.stream(unit)));
    }

    private EstablishUnit established() {
        return new EstablishUnit(new UnitCode(unit), new Name("局"), null, "ORGAN", DAY);
    }

    /** Carries every command out, and loses the first answers. */
    private static final class LossyBus implements CommandBus {

        private final CommandBus bus;
        private final int losses;
        private final AtomicInteger dispatched = new AtomicInteger();

        LossyBus(CommandBus bus, int losses) {
            this.bus = bus;
            this.losses = losses;
        }

        @Override
        public <C> void dispatch(CommandMessage<C> command) {
            bus.dispatch(command);
        }

        @Override
        public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
            boolean lost = dispatched.incrementAndGet() <= losses;
            CommandCallback<C, R> told =
                    (message, result) -> callback.onResult(message, lost ? LossyBus.<R>loss() : result);
            bus.dispatch(command, told);
        }

        private static <R> CommandResultMessage<R> loss() {
            return GenericCommandResultMessage.asCommandResultMessage(
                    new AxonServerException(ErrorCode.OTHER.errorCode(), "Connection lost while executing command"));
        }

        @Override
        public Registration subscribe(String name, MessageHandler<? super CommandMessage<?>> handler) {
            return bus.subscribe(name, handler);
        }

        @Override
        public Registration registerDispatchInterceptor(
                MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
            return bus.registerDispatchInterceptor(interceptor);
        }

        @Override
        public Registration registerHandlerInterceptor(
                MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
            return bus.registerHandlerInterceptor(interceptor);
        }
    }
}
