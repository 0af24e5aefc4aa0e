package org.gongwucang.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetStored;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.query.holding.HoldingLedger;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.stores.testing.TestStores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kept sums are those of the rows at the horizon, whatever was asked before and wherever a writer died. */
class LedgerTotalsTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final List<String> SUMS = List.of("quantity", "value");

    @AutoClose
    private final TestStores stores = TestStores.open();

    private final CrashingWrites crashing = new CrashingWrites(stores.ledgers());
    private final Ledger<HoldingRow> ledger = new HoldingLedger();
    private final LedgerStore<HoldingRow> store = new LedgerStore<>(ledger, "totals", crashing.database(), true);
    private final Map<String, List<Said>> streams = new TreeMap<>();
    private final BatchFold<HoldingRow> fold =
            new BatchFold<>(ledger, "totals", store, id -> streams.getOrDefault(id, List.of()));
    private Instant clock = Instant.parse("2026-01-01T00:00:00Z");
    private Instant horizon = Instant.EPOCH;

    /** A batch of openings and of moves to other units, some dated before what was told already. */
    private List<Said> batch(Random random) {
        List<Said> batch = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String id = "a" + random.nextInt(12);
            LocalDate day = FIRST.plusDays(random.nextInt(30));
            String unit = "U" + random.nextInt(4);
            batch.add(said(id, streams.containsKey(id) ? moved(id, unit, day) : opened(id, unit)));
        }
        return batch;
    }

    private static Entry opened(String id, String unit) {
        ClassRef assetClass = new ClassRef("GB/T 14885", "2022", "A0" + id.hashCode() % 3);
        Card card = new Card("桌", null, null, assetClass, new BigDecimal("12.50"), null, null, null);
        return new OpeningBalanceRecorded(id, "GWC-" + id, card, unit, null, "S1", null, "b", 1, FIRST);
    }

    private static Entry moved(String id, String unit, LocalDate day) {
        return new AssetStored(id, new ClassRef("GB/T 14885", "2022", "A0"), unit, "W01/A", "S1", "a", day);
    }

    private Said said(String id, Entry entry) {
        clock = clock.plusSeconds(1);
        List<Said> stream = streams.computeIfAbsent(id, any -> new ArrayList<>());
        Fact fact = new Fact(id + "-" + stream.size(), id, stream.size(), entry.occurredOn(), clock, "S1");
        Said said = new Said(entry, fact);
        stream.add(said);
        return said;
    }

    private Map<String, String> kept(Where where, String column) {
        return kept(where, column, null);
    }

    private Map<String, String> kept(Where where, String column, @Nullable LocalDate asOf) {
        Map<String, String> lines = new TreeMap<>();
        LedgerReader.Sums sums = required(store.totals()).of(where, column, asOf, () -> horizon);
        assertThat(sums.trueAt()).isEqualTo(horizon);
        sums.groups().forEach(group -> lines.put(String.valueOf(group.key()), line(group.rows(), group.sum("value"))));
        return lines;
    }

    private static LedgerTotals required(@Nullable LedgerTotals totals) {
        return Objects.requireNonNull(totals);
    }

    /** By the definition, from the entries that are known at the horizon. */
    private Map<String, String> defined(Predicate<HoldingRow> fits, String column, @Nullable LocalDate asOf) {
        Map<String, Integer> rows = new HashMap<>();
        Map<String, BigDecimal> values = new HashMap<>();
        streams.values()
                .forEach(stream -> new Definition<>(ledger)
                        .rows(stream, asOf, horizon).values().stream()
                                .map(Definition.Folded::row)
                                .filter(fits)
                                .forEach(row -> {
                                    String key = column.equals("unit") ? row.unit() : row.assetClass();
                                    rows.merge(key, 1, Integer::sum);
                                    values.merge(key, row.value(), BigDecimal::add);
                                }));
        Map<String, String> lines = new TreeMap<>();
        rows.forEach((key, count) -> lines.put(key, line(count, values.get(key))));
        return lines;
    }

    private static String line(int rows, @Nullable BigDecimal value) {
        return rows + " rows, " + value;
    }

    private void compare() {
        compare(null);
        List.of(-1, 0, 3, 11, 17, 29, 400).forEach(day -> compare(FIRST.plusDays(day)));
    }

    private void compare(@Nullable LocalDate asOf) {
        assertThat(kept(new Where(), "unit", asOf)).isEqualTo(defined(row -> true, "unit", asOf));
        assertThat(kept(new Where(), "assetClass", asOf)).isEqualTo(defined(row -> true, "assetClass", asOf));
        assertThat(kept(new Where().oneOf("unit", Set.of("U1", "U2")).is("state", "IN_STOCK"), "assetClass", asOf))
                .isEqualTo(defined(
                        row -> !row.unit().equals("U0")
                                && !row.unit().equals("U3")
                                && row.state().equals("IN_STOCK"),
                        "assetClass",
                        asOf));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void are_the_sums_of_the_rows_after_every_batch(int seed) {
        store.createIndexes();
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            fold.take(batch(random));
            if (random.nextBoolean()) {
                kept(new Where().is("unit", "U1"), "assetClass");
            }
            horizon = clock;
            compare();
        }
        assertThat(streams).hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 13})
    void are_right_again_after_a_writer_died_in_the_middle_of_a_batch(int writes) {
        store.createIndexes();
        Random random = new Random(writes);
        fold.take(batch(random));
        horizon = clock;
        compare();
        for (int i = 0; i < 6; i++) {
            List<Said> batch = batch(random);
            crashing.crashAfter(writes);
            try {
                fold.take(batch);
            } catch (CrashingWrites.Crash expected) {
                assertThat(expected).hasNoCause();
            }
            crashing.crashAfter(Integer.MAX_VALUE);
            kept(new Where(), "unit");
            fold.take(batch);
            horizon = clock;
            compare();
        }
    }

    @Test
    void are_kept_only_for_what_they_can_answer() {
        Totals<?> declared = Objects.requireNonNull(ledger.totals());
        assertThat(declared.answer(new Where().is("unit", "U1"), "assetClass", SUMS))
                .isTrue();
        assertThat(declared.answer(new Where(), "location", SUMS)).isFalse();
        assertThat(declared.answer(new Where().is("custodian", "S1"), "unit", SUMS))
                .isFalse();
        assertThat(declared.answer(new Where().from("value", BigDecimal.ONE), "unit", SUMS))
                .isFalse();
        assertThat(declared.answer(new Where().text("桌", List.of("name"), List.of()), "unit", SUMS))
                .isFalse();
    }
}
