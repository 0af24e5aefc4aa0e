package org.gongwucang.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.DESKS;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.CustodyHandedOver;
import org.gongwucang.events.asset.CustodyOffered;
import org.gongwucang.events.asset.LotReceived;
import org.gongwucang.events.asset.LotRelocated;
import org.gongwucang.events.organisation.UnitDeactivated;
import org.gongwucang.events.organisation.UnitPlacedUnder;
import org.gongwucang.events.organisation.UnitReactivated;
import org.gongwucang.events.organisation.UnitRenamed;
import org.gongwucang.query.holding.HoldingLedger;
import org.gongwucang.query.organisation.UnitLedger;
import org.gongwucang.query.testing.RunningQuerySide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Random questions about random histories with late entries are answered as the definition answers them. */
class LedgerQuestionsTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 40;

    @AutoClose
    private final RunningQuerySide side = new RunningQuerySide();

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final List<Instant> instants = new ArrayList<>();

    private LocalDate someDay() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    @Test
    void answers_as_the_definition_does() {
        tellUnits();
        tellCards();
        tellLots();
        side.awaitLedgers();

        int asked = ask(side.bean(UnitLedger.class), unitStreams(), 1000)
                + ask(side.bean(HoldingLedger.class), thingStreams(), 1000);
        assertThat(asked).as("seed %s", seed).isEqualTo(2000);
        assertThat(side.bean(Proofs.class).prove("unit", At.NOW).differences())
                .as("seed %s", seed)
                .isEmpty();
        assertThat(side.bean(Proofs.class).prove("holding", At.NOW).differences())
                .as("seed %s", seed)
                .isEmpty();
    }

    /** Renamed, moved, closed and opened again on any day, told in any order: most entries are late. */
    private void tellUnits() {
        for (int i = 0; i < 20; i++) {
            String code = "U" + i;
            side.chronicle().unit(code, "单位" + i, null, FIRST.toString());
            for (int n = random.nextInt(8); n > 0; n--) {
                side.chronicle()
                        .tell(
                                "unit:" + code,
                                switch (random.nextInt(4)) {
                                    case 0 -> new UnitRenamed(code, "单位" + random.nextInt(100), someDay());
                                    case 1 -> new UnitPlacedUnder(code, "U" + random.nextInt(20), someDay());
                                    case 2 -> new UnitDeactivated(code, "r", someDay());
                                    default -> new UnitReactivated(code, "r", someDay());
                                });
                instants.add(side.chronicle().now());
            }
        }
    }

    private void tellCards() {
        for (int i = 0; i < 20; i++) {
            String id = "a" + i;
            side.chronicle().inStock(id, "桌" + i, "U1", "10", "W01/A", "S0001", FIRST.toString());
            for (int n = random.nextInt(8); n > 0; n--) {
                String to = "W0" + (1 + random.nextInt(2)) + "/" + random.nextInt(5);
                side.chronicle()
                        .tell(
                                id,
                                switch (random.nextInt(3)) {
                                    case 0 ->
                                        new CustodyOffered(
                                                id, "S0001", "S000" + random.nextInt(9), List.of(), someDay());
                                    case 1 ->
                                        new CustodyHandedOver(
                                                id, "S0001", "S000" + random.nextInt(9), List.of(), someDay());
                                    default -> new AssetRelocated(id, DESKS, "U1", "W01/A", to, "x", to, someDay());
                                });
                instants.add(side.chronicle().now());
            }
        }
    }

    /** Carried on from place to place, each day after the last: a part never leaves before it came. */
    private void tellLots() {
        Card card = new Card("椅子", null, null, DESKS, new BigDecimal("12.50"), null, null, null);
        for (int i = 0; i < 10; i++) {
            String id = "l" + i;
            side.chronicle()
                    .tell(
                            id,
                            new LotReceived(
                                    id,
                                    "GWC-" + id,
                                    card,
                                    100,
                                    "U1",
                                    "W01/0",
                                    "S1",
                                    "W01/F",
                                    "PURCHASE",
                                    "doc",
                                    FIRST));
            LocalDate day = FIRST;
            for (int n = 0; n < random.nextInt(6); n++) {
                day = day.plusDays(random.nextInt(5));
                String from = "W01/" + n;
                String to = "W01/" + (n + 1);
                int pieces = 100 - n * 20;
                side.chronicle()
                        .tell(
                                id,
                                new LotRelocated(
                                        id,
                                        DESKS,
                                        "U1",
                                        random.nextBoolean() ? pieces : pieces - 20,
                                        from,
                                        to,
                                        "a",
                                        "b",
                                        "S1",
                                        "S2",
                                        day));
                instants.add(side.chronicle().now());
            }
        }
    }

    private static List<String> unitStreams() {
        return java.util.stream.IntStream.range(0, 20)
                .mapToObj(i -> "unit:U" + i)
                .toList();
    }

    private static List<String> thingStreams() {
        List<String> streams = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            streams.add("a" + i);
        }
        for (int i = 0; i < 10; i++) {
            streams.add("l" + i);
        }
        return streams;
    }

    private <R> int ask(Ledger<R> ledger, List<String> streams, int questions) {
        LedgerReader<R> reader = side.bean(Ledgers.class).reader(ledger);
        Map<String, List<Said>> told = new HashMap<>();
        streams.forEach(stream -> told.put(
                stream,
                side.bean(EventStore.class)
                        .readEvents(stream, 0)
                        .asStream()
                        .map(message -> Said.of(message))
                        .toList()));
        for (int i = 0; i < questions; i++) {
            At at = new At(random.nextInt(5) == 0 ? null : someDay(), random.nextInt(3) == 0 ? null : someInstant());
            Map<String, R> answered = new HashMap<>();
            reader.all(new Where(), at).forEach(seen -> answered.put(seen.key(), seen.row()));
            assertThat(answered).as("seed %s, %s", seed, at).isEqualTo(defined(ledger, told, at));
        }
        return questions;
    }

    private @Nullable Instant someInstant() {
        return instants.get(random.nextInt(instants.size())).minusMillis(random.nextInt(3) * 500L);
    }

    private static <R> Map<String, R> defined(Ledger<R> ledger, Map<String, List<Said>> told, At at) {
        Map<String, R> rows = new HashMap<>();
        told.values()
                .forEach(stream -> new Definition<>(ledger)
                        .rows(stream, at.asOf(), at.knownAt())
                        .forEach((key, folded) -> {
                            if (!ledger.isAbsent(folded.row())) {
                                rows.put(key, folded.row());
                            }
                        }));
        return rows;
    }
}
