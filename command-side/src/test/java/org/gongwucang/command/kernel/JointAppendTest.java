package org.gongwucang.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.gongwucang.command.asset.AssetCommand.RegisterAsset;
import org.gongwucang.command.asset.AssetCommand.RelocateAsset;
import org.gongwucang.command.asset.CardDraft;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.reference.AssetClasses;
import org.gongwucang.command.reference.Locations;
import org.gongwucang.command.reference.Units;
import org.gongwucang.command.reference.Warehouses;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.CustodyOffered;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.classification.AssetClassDefined;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.warehouse.LocationOpened;
import org.gongwucang.events.warehouse.WarehouseOpened;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class JointAppendTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private CommandBus bus;

    @Autowired
    private TransactionManager transactions;

    @Autowired
    private EventStore events;

    private final String world = UUID.randomUUID().toString();
    private final String warehouse = "W-" + world;
    private final ClassRef desks = new ClassRef("GB/T 14885", "2022", world);
    private final AtomicInteger appends = new AtomicInteger();

    @BeforeEach
    void two_zones_and_three_cards_in_the_first() {
        given(Units.stream("U-" + world), 0, new UnitEstablished("U-" + world, "局", null, "ORGAN", DAY));
        given(AssetClasses.stream(desks), 0, new AssetClassDefined(desks, "办公桌", null, DAY, null, DAY));
        given(Warehouses.stream(warehouse), 0, new WarehouseOpened(warehouse, "库", "U-" + world, "PHYSICAL", DAY));
        for (String zone : List.of("A", "B")) {
            given(Locations.stream(at(zone)), 0, new LocationOpened(at(zone), warehouse, "ZONE", zone, DAY));
        }
        Card card = new Card("办公桌", null, null, desks, new BigDecimal("1500.00"), null, null, null);
        for (int number = 1; number <= 3; number++) {
            given(
                    id(number),
                    0,
                    new OpeningBalanceRecorded(
                            id(number), "GWC-" + number, card, "U1", at("A"), "S1", account(), null, 0, DAY));
        }
    }

    @Test
    void what_is_not_refused_is_stored_in_one_transaction() {
        List<Verdict> verdicts = joint(bus)
                .of(List.of(move(0, 1, "B"), move(1, 2, "A"), move(2, 3, "B")))
                .orElseThrow();

        assertThat(verdicts).extracting(Verdict::line).containsExactly(0, 1, 2);
        assertThat(verdicts.get(1).rejections()).extracting(Rejection::code).containsExactly("ALREADY_THERE");
        assertThat(verdicts.get(2).version()).isEqualTo(2);
        assertThat(appends).hasValue(1);
        assertThat(stored(1)).hasSize(2);
        assertThat(stored(2)).hasSize(1);
        assertThat(stored(3)).hasSize(2);
    }

    @Test
    void every_entry_says_by_which_command_it_was_made() {
        assertThat(joint(bus).of(List.of(move(0, 1, "B"), move(1, 2, "B")))).isPresent();

        assertThat(stored(1).get(1).getMetaData()).containsEntry(Envelope.COMMAND_ID, "c0-" + world);
        assertThat(stored(2).get(1).getMetaData())
                .containsEntry(Envelope.COMMAND_ID, "c1-" + world)
                .containsKeys(Envelope.CAUSATION_ID, Envelope.CORRELATION_ID);
    }

    @Test
    void of_one_card_a_later_line_sees_what_an_earlier_one_did() {
        List<Verdict> verdicts = joint(bus)
                .of(List.of(move(0, 1, "B"), move(1, 1, "B"), move(2, 1, "A")))
                .orElseThrow();

        assertThat(verdicts.get(1).rejections()).extracting(Rejection::code).containsExactly("ALREADY_THERE");
        assertThat(verdicts.get(2).version()).isEqualTo(3);
        assertThat(stored(1)).hasSize(3);
        assertThat(stored(1).get(2).getTimestamp()).isAfter(stored(1).get(1).getTimestamp());
    }

    @Test
    void a_refusal_takes_back_what_its_own_line_had_begun_and_nothing_else() {
        List<Verdict> verdicts = joint(bus)
                .of(List.of(register(0, "SN1"), register(1, "SN1"), register(2, "SN2")))
                .orElseThrow();

        assertThat(verdicts.get(1).rejections()).extracting(Rejection::code).containsExactly("SERIAL_NUMBER_TAKEN");
        assertThat(verdicts.get(0).version()).isEqualTo(1);
        assertThat(verdicts.get(2).version()).isEqualTo(1);
        assertThat(events.readEvents("new1-" + world).hasNext()).isFalse();
        assertThat(events.readEvents("new2-" + world).hasNext()).isTrue();
    }

    @Test
    void repeated_it_is_answered_and_not_done_again() {
        List<LineCommand> lines = List.of(move(0, 1, "B"), move(1, 2, "B"));
        Optional<List<Verdict>> first = joint(bus).of(lines);

        assertThat(joint(bus).of(lines)).isEqualTo(first);
        assertThat(stored(1)).hasSize(2);
    }

    @Test
    void where_somebody_else_is_faster_nothing_of_it_is_stored_and_a_second_try_decides_anew() {
        CommandBus slow =
                new BusWithAPause(bus, 1, () -> given(id(1), 1, new CustodyOffered(id(1), "S1", "S2", List.of(), DAY)));

        assertThat(joint(slow).of(List.of(move(0, 1, "B"), move(1, 2, "B")))).isEmpty();
        assertThat(stored(2)).hasSize(1);
        List<Verdict> again =
                joint(bus).of(List.of(move(0, 1, "B"), move(1, 2, "B"))).orElseThrow();

        assertThat(again.get(0).rejections()).extracting(Rejection::code).containsExactly("CUSTODY_OFFER_OPEN");
        assertThat(again.get(1).version()).isEqualTo(2);
    }

    private JointAppend joint(CommandBus through) {
        return new JointAppend(through, () -> counted(transactions.startTransaction()));
    }

    private Transaction counted(Transaction transaction) {
        return new Transaction() {
            @Override
            public void commit() {
                appends.incrementAndGet();
                transaction.commit();
            }

            @Override
            public void rollback() {
                transaction.rollback();
            }
        };
    }

    /** Something happens elsewhere after so many commands. */
    private record BusWithAPause(CommandBus bus, AtomicInteger left, Runnable meanwhile) implements CommandBus {

        BusWithAPause(CommandBus bus, int after, Runnable meanwhile) {
            this(bus, new AtomicInteger(after), meanwhile);
        }

        @Override
        public <C> void dispatch(CommandMessage<C> command) {
            bus.dispatch(command);
        }

        @Override
        public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
            if (left.getAndDecrement() == 0) {
                CompletableFuture.runAsync(meanwhile).join();
            }
            bus.dispatch(command, callback);
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

    private LineCommand move(int line, int card, String zone) {
        return new LineCommand(line, new RelocateAsset(id(card), at(zone), DAY), envelope(line));
    }

    private LineCommand register(int line, String serialNo) {
        OptionalText none = new OptionalText(null);
        CardDraft card = new CardDraft(
                new Name("办公桌"),
                none,
                none,
                desks,
                new Yuan(new BigDecimal("1500")),
                null,
                new OptionalText(serialNo + world),
                none);
        return new LineCommand(
                line,
                new RegisterAsset(
                        "new" + line + "-" + world, card, "U-" + world, "PURCHASE", new Document("区财〔2026〕1号"), DAY),
                envelope(line));
    }

    private Map<String, String> envelope(int line) {
        return Map.of(
                Envelope.ACTOR,
                "S1",
                Envelope.UNIT,
                "U1",
                Envelope.COMMAND_ID,
                "c" + line + "-" + world,
                Envelope.INPUT_DIGEST,
                "digest");
    }

    private String id(int card) {
        return card + "-" + world;
    }

    private String at(String zone) {
        return warehouse + "/" + zone;
    }

    private String account() {
        return warehouse + "/FISCAL";
    }

    private List<? extends DomainEventMessage<?>> stored(int card) {
        return events.readEvents(id(card)).asStream().toList();
    }

    private void given(String stream, long sequence, Entry entry) {
        events.publish(new GenericDomainEventMessage<>("Given", stream, sequence, entry));
    }
}
