package org.gongwucang.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.bson.BsonDocument;
import org.gongwucang.events.wire.Wire;
import org.gongwucang.stores.testing.TestStores;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the ledger answers for any day, as known at any time, is what the definition says, however the entries came in. */
class BothTimesTest {

    private static final int CHAIRS = 25;
    private static final int ENTRIES = 250;
    private static final int QUESTIONS = 2_000;

    @AutoClose
    private final TestStores stores = TestStores.open();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20261123, 42, 7, 99})
    void random_questions_are_answered_as_the_definition_says(long seed) {
        ChairHistory history = new ChairHistory(seed);
        List<Said> all = history.grow(CHAIRS, ENTRIES);
        KeptLedger<ChairRow> kept = kept(history);

        takeInBatches(kept, all, new Random(seed));

        assertAnswers(kept, all, new Random(seed + 1), QUESTIONS);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 20261126, 45})
    void what_nobody_could_fold_counts_as_never_said_once_it_is_taken_back(long seed) {
        ChairHistory history = new ChairHistory(seed);
        List<Said> all = history.growPoisoned(CHAIRS, ENTRIES);
        KeptLedger<ChairRow> kept = kept(history);
        Random random = new Random(seed);

        takeInBatches(kept, all, random);
        takeInBatches(kept, all.subList(random.nextInt(all.size()), all.size()), random);

        assertThat(kept.parked()).isZero();
        assertAnswers(kept, all, new Random(seed + 1), QUESTIONS);
    }

    @Test
    void batches_delivered_twice_change_nothing() {
        ChairHistory history = new ChairHistory(5);
        List<Said> all = history.grow(CHAIRS, ENTRIES);
        KeptLedger<ChairRow> kept = kept(history);
        for (int from = 0; from < all.size(); from += 40) {
            List<Said> batch = all.subList(from, Math.min(all.size(), from + 40));
            take(kept, batch, from);
            take(kept, batch, from);
        }

        assertAnswers(kept, all, new Random(6), 500);
    }

    @Test
    void a_batch_cut_off_before_its_token_is_repeated_in_other_portions() {
        ChairHistory history = new ChairHistory(8);
        List<Said> all = history.grow(CHAIRS, ENTRIES);
        KeptLedger<ChairRow> kept = kept(history);
        take(kept, all.subList(0, 180), 0);

        KeptLedger<ChairRow> restarted = kept(history);
        takeInBatches(restarted, all.subList(100, all.size()), new Random(9));

        assertAnswers(restarted, all, new Random(10), 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 20261124, 43})
    void a_crash_after_any_number_of_writes_changes_nothing(long seed) {
        ChairHistory history = new ChairHistory(seed);
        List<Said> all = history.grow(CHAIRS, ENTRIES);

        KeptLedger<ChairRow> kept = takeWithCrashes(history, all, new Random(seed), true);

        assertAnswers(kept, all, new Random(seed + 1), QUESTIONS);
    }

    /** Paused between what it read and what it writes, while somebody else took the ledger over and went on. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 20261125, 44})
    void a_writer_that_was_paused_over_its_lease_turns_nothing_back(long seed) {
        assumeTrue(TestStores.onRealMongo(), "a server of its own has one writer");
        ChairHistory history = new ChairHistory(seed);
        List<Said> all = history.grow(CHAIRS, ENTRIES);
        CrashingWrites pausing = new CrashingWrites(stores.ledgers());
        KeptLedger<ChairRow> paused = kept(history, pausing.database());
        KeptLedger<ChairRow> next = kept(history);
        Random random = new Random(seed);
        int from = 0;
        while (from < all.size()) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(20));
            int ahead = Math.min(all.size(), to + random.nextInt(40));
            List<Said> overtaken = all.subList(from, ahead);
            pausing.pauseBeforeNext(() -> takeInBatches(next, overtaken, random));
            take(paused, all.subList(from, to), to);
            take(next, overtaken, ahead);
            from = to;
        }

        assertAnswers(next, all, new Random(seed + 1), QUESTIONS);
    }

    @Test
    void the_order_between_streams_does_not_matter() {
        ChairHistory history = new ChairHistory(11);
        List<Said> all = history.grow(CHAIRS, ENTRIES);
        List<String> ids = new ArrayList<>(
                all.stream().map(said -> said.fact().aggregateId()).distinct().toList());
        Collections.shuffle(ids, new Random(12));
        KeptLedger<ChairRow> kept = kept(history);
        for (String id : ids) {
            take(kept, history.stream(id), 0);
        }

        assertAnswers(kept, all, new Random(13), 500);
    }

    @Test
    void the_live_row_is_the_definition_of_today() {
        ChairHistory history = new ChairHistory(14);
        List<Said> all = history.grow(CHAIRS, ENTRIES);
        KeptLedger<ChairRow> kept = kept(history);
        takeInBatches(kept, all, new Random(15));

        for (int chair = 0; chair < CHAIRS; chair++) {
            String id = "chair-" + chair;
            assertThat(answer(kept, id, At.NOW))
                    .as(id)
                    .isEqualTo(ChairDefinition.row(all, id, LocalDate.MAX, Instant.MAX));
        }
    }

    @Test
    void a_late_entry_that_is_dropped_is_noticed() {
        assertNoticed((all, kept) -> {
            LocalDate latest = LocalDate.MIN;
            List<Said> inOrder = new ArrayList<>();
            for (Said said : all) {
                if (said.fact().sequence() == 0 || !said.fact().occurredOn().isBefore(latest)) {
                    inOrder.add(said);
                    latest = said.fact().occurredOn();
                }
            }
            takeInBatches(kept, inOrder, new Random(17));
        });
    }

    @Test
    void a_batch_that_is_lost_is_noticed() {
        assertNoticed((all, kept) -> {
            take(kept, all.subList(0, 150), 0);
            take(kept, all.subList(190, all.size()), 190);
        });
    }

    @Test
    void a_batch_of_which_a_crash_left_half_is_noticed() {
        ChairHistory history = new ChairHistory(22);
        List<Said> all = history.grow(CHAIRS, ENTRIES);
        KeptLedger<ChairRow> kept = takeWithCrashes(history, all, new Random(23), false);

        assertThatThrownBy(() -> assertAnswers(kept, all, new Random(24), QUESTIONS))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void the_wrong_order_within_a_stream_is_noticed() {
        assertNoticed((all, kept) -> {
            for (int from = 0; from < all.size(); from += 40) {
                List<Said> batch = new ArrayList<>(all.subList(from, Math.min(all.size(), from + 40)));
                Collections.reverse(batch);
                take(kept, batch, from);
            }
        });
    }

    @Test
    void ignoring_what_was_known_is_noticed() {
        assertMisaskedNoticed((day, known) -> new At(day, Instant.parse("2030-01-01T00:00:00Z")));
    }

    @Test
    void being_off_by_a_day_is_noticed() {
        assertMisaskedNoticed((day, known) -> new At(day.minusDays(1), known));
    }

    private void assertMisaskedNoticed(BiFunction<LocalDate, Instant, At> wrongly) {
        ChairHistory history = new ChairHistory(18);
        List<Said> all = history.grow(CHAIRS, ENTRIES);
        KeptLedger<ChairRow> kept = kept(history);
        takeInBatches(kept, all, new Random(19));

        assertThatThrownBy(() -> assertAnswers(kept, all, new Random(20), QUESTIONS, wrongly))
                .isInstanceOf(AssertionError.class);
    }

    private void assertNoticed(BiConsumer<List<Said>, KeptLedger<ChairRow>> fedWrongly) {
        ChairHistory history = new ChairHistory(16);
        List<Said> all = history.grow(CHAIRS, ENTRIES);
        KeptLedger<ChairRow> kept = kept(history);
        fedWrongly.accept(all, kept);

        assertThatThrownBy(() -> assertAnswers(kept, all, new Random(21), QUESTIONS))
                .isInstanceOf(AssertionError.class);
    }

    /** After a crash the writer starts anew from what it wrote last, or, wrongly, goes on behind the batch. */
    private KeptLedger<ChairRow> takeWithCrashes(ChairHistory history, List<Said> all, Random random, boolean repeats) {
        CrashingWrites crashing = new CrashingWrites(stores.ledgers());
        KeptLedger<ChairRow> kept = kept(history, crashing.database());
        int from = 0;
        int crashes = 0;
        while (from < all.size()) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(40));
            crashing.crashAfter(random.nextInt(3) == 0 ? Integer.MAX_VALUE : random.nextInt(60));
            try {
                take(kept, all.subList(from, to), to);
                from = to;
            } catch (CrashingWrites.Crash crash) {
                crashes++;
                crashing.crashAfter(Integer.MAX_VALUE);
                kept = kept(history, crashing.database());
                from = repeats ? from : to;
            }
        }
        assertThat(crashes).as("crashes").isPositive();
        return kept;
    }

    private KeptLedger<ChairRow> kept(ChairHistory history) {
        return kept(history, stores.ledgers());
    }

    private KeptLedger<ChairRow> kept(ChairHistory history, MongoDatabase database) {
        return new KeptLedger<>(
                new ChairLedger(),
                0,
                database,
                TestStores.onRealMongo(),
                new LedgerToken(stores.ledgers(), Wire.serializer()),
                history::stream);
    }

    private static void takeInBatches(KeptLedger<ChairRow> kept, List<Said> all, Random random) {
        int from = 0;
        while (from < all.size()) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(40));
            take(kept, all.subList(from, to), to);
            from = to;
        }
    }

    private static void take(KeptLedger<ChairRow> kept, List<Said> batch, long position) {
        Fact last = batch.get(batch.size() - 1).fact();
        kept.take(batch, new LedgerToken.Progress(new GlobalSequenceTrackingToken(position), last, last.recordedAt()));
    }

    private static void assertAnswers(KeptLedger<ChairRow> kept, List<Said> all, Random random, int questions) {
        assertAnswers(kept, all, random, questions, At::new);
    }

    private static void assertAnswers(
            KeptLedger<ChairRow> kept,
            List<Said> all,
            Random random,
            int questions,
            BiFunction<LocalDate, Instant, At> asked) {
        for (int i = 0; i < questions; i++) {
            String id = "chair-" + random.nextInt(CHAIRS);
            LocalDate day = ChairHistory.FIRST.plusDays(random.nextInt(90) - 5L);
            Instant known =
                    all.get(random.nextInt(all.size())).fact().recordedAt().plusMillis(random.nextInt(3) - 1L);
            assertThat(answer(kept, id, asked.apply(day, known)))
                    .as("%s on %s as known at %s", id, day, known)
                    .isEqualTo(ChairDefinition.row(all, id, day, known));
        }
    }

    private static Optional<ChairRow> answer(KeptLedger<ChairRow> kept, String id, At at) {
        Sight<ChairRow> sight = Sight.of(kept, at);
        List<BsonDocument> found =
                sight.rows().find(Filters.and(sight.filter(List.of(id)))).into(new ArrayList<>());
        assertThat(found).as("rows of %s at %s", id, at).hasSizeLessThanOrEqualTo(1);
        return found.stream().findFirst().map(document -> sight.seen(document).row());
    }
}
