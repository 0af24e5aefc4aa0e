package org.gongwucang.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.wire.Wire;
import org.gongwucang.query.testing.Mistakes;
import org.gongwucang.query.testing.Reversals;
import org.gongwucang.stores.testing.TestStores;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the ledgers answer for any day, as known before and after entries of every kind were taken back, is what the
 * definition says: 10,000 random questions.
 */
class ReversalsTest {

    private static final long SEED = Long.getLong("reversals.seed", 20261125);
    private static final int ENTRIES = 3_600;
    private static final int QUESTIONS_TO_FIND_A_BUG = 50;

    /** A ledger in which few entries are taken back shows a bug to few questions. */
    private static final int MOST_TO_FIND_A_BUG = 5_000;

    private static final List<Said> ALL = EveryLedgerTest.said(Mistakes.grown(SEED, ENTRIES));
    private static final Map<String, List<Said>> STREAMS = streams(ALL);
    private static final int QUESTIONS = 10_000 / (int) ledgers().count() + 1;

    @AutoClose
    private final TestStores stores = TestStores.open();

    private final Random random = new Random(SEED);

    /** Of those that tell of what can be taken back, also of one that is added. */
    static Stream<Ledger<?>> ledgers() {
        return EveryLedgerTest.ledgers().filter(ledger -> ALL.stream().anyMatch(said -> ledger.folds(said.kind())));
    }

    static Stream<Object[]> ledgersWithBugs() {
        return ledgers()
                .flatMap(ledger -> Arrays.stream(Planted.values()).map(planted -> new Object[] {ledger, planted}));
    }

    @Test
    void every_kind_of_entry_that_can_be_taken_back_is_made_and_taken_back_and_made_again() {
        Set<Class<?>> kinds = new HashSet<>();
        Reversals.families().forEach(type -> kinds(type, kinds));
        Map<String, Class<?>> kindOf = new HashMap<>();
        Set<Class<?>> takenBack = new HashSet<>();
        Set<Class<?>> madeAgain = new HashSet<>();
        for (Said said : ALL) {
            kindOf.put(said.fact().eventId(), said.kind());
            if (said.entry() instanceof Reversal reversal) {
                takenBack.add(kindOf.get(reversal.reversedEvent()));
            } else if (takenBack.contains(said.kind())) {
                madeAgain.add(said.kind());
            }
        }

        assertThat(ledgers()).hasSizeGreaterThan(30);
        assertThat(kinds).hasSizeGreaterThan(200);
        assertThat(takenBack).containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(madeAgain).containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(kindOf.keySet())
                .as("what was opened by mistake is opened again under another identifier")
                .anyMatch(event -> event.endsWith("'#0"));
    }

    @Test
    void every_kind_of_reversal_is_one_of_these() {
        assertThat(EveryLedgerTest.concrete(Reversal.class, "org.gongwucang.events"))
                .hasSizeGreaterThan(20)
                .allMatch(kind -> Reversals.families().stream().anyMatch(family -> family.isAssignableFrom(kind)))
                .containsAll(
                        ALL.stream().filter(Said::isReversal).map(Said::kind).collect(Collectors.<Class<?>>toSet()));
    }

    private static void kinds(Class<?> type, Set<Class<?>> kinds) {
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(kind -> kinds(kind, kinds));
        } else if (!Reversal.class.isAssignableFrom(type)) {
            kinds.add(type);
        }
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void random_questions_are_answered_as_the_definition_says(Ledger<?> ledger) {
        assertThat(differences(taken(ledger, entries -> entries, Void.class), At::new, QUESTIONS))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ledgersWithBugs")
    void an_engine_with_a_bug_is_found_out(Ledger<?> ledger, Planted planted) {
        assumeFalse(TestStores.onRealMongo(), "whether the questions find a bug does not depend on the server");
        KeptLedger<?> wrong = taken(ledger, planted::taken, planted.lost());
        List<String> found = List.of();
        for (int asked = 0; found.isEmpty() && asked < MOST_TO_FIND_A_BUG; asked += QUESTIONS_TO_FIND_A_BUG) {
            found = differences(wrong, planted::asked, QUESTIONS_TO_FIND_A_BUG);
        }
        assertThat(found).isNotEmpty();
    }

    private <R> KeptLedger<R> taken(Ledger<R> ledger, UnaryOperator<List<Said>> read, Class<?> lost) {
        CrashingWrites writes = new CrashingWrites(stores.ledgers());
        writes.lose(lost);
        MongoDatabase database = writes.database();
        KeptLedger<R> kept = new KeptLedger<>(
                ledger,
                0,
                database,
                TestStores.onRealMongo(),
                new LedgerToken(database, Wire.serializer()),
                id -> read.apply(STREAMS.getOrDefault(id, List.of())));
        List<Said> entries = read.apply(concerning(ledger));
        int from = 0;
        while (from < entries.size()) {
            int to = Math.min(entries.size(), from + 1 + random.nextInt(60));
            Fact last = entries.get(to - 1).fact();
            kept.take(
                    entries.subList(from, to),
                    new LedgerToken.Progress(new GlobalSequenceTrackingToken(to), last, last.recordedAt()));
            from = to;
        }
        return kept;
    }

    /** What passes a ledger by makes it write nothing. */
    private static List<Said> concerning(Ledger<?> ledger) {
        Set<String> ids = concerned(ledger)
                .map(stream -> stream.get(0).fact().aggregateId())
                .collect(Collectors.toSet());
        return ALL.stream()
                .filter(said -> ids.contains(said.fact().aggregateId()))
                .toList();
    }

    private static Stream<List<Said>> concerned(Ledger<?> ledger) {
        return STREAMS.values().stream().filter(stream -> stream.stream().anyMatch(said -> ledger.folds(said.kind())));
    }

    private <R> List<String> differences(KeptLedger<R> kept, BiFunction<LocalDate, Instant, At> asked, int questions) {
        List<String> differences = new ArrayList<>();
        List<List<Said>> streams = concerned(kept.ledger()).toList();
        for (int i = 0; i < questions; i++) {
            List<Said> stream = streams.get(random.nextInt(streams.size()));
            String id = stream.get(0).fact().aggregateId();
            LocalDate day = oneOf(stream).occurredOn().plusDays(random.nextInt(3) - 1L);
            Instant known = oneOf(stream).recordedAt().plusMillis(random.nextInt(3) - 1L);
            Map<String, List<R>> answered = answer(kept, id, asked.apply(day, known));
            Map<String, List<R>> defined = new HashMap<>();
            PlainFold.rows(kept.ledger(), stream, day, known).forEach((key, row) -> defined.put(key, List.of(row)));
            if (!answered.equals(defined)) {
                differences.add("%s on %s as known at %s: %s, not %s".formatted(id, day, known, answered, defined));
            }
        }
        return differences;
    }

    private Fact oneOf(List<Said> stream) {
        return stream.get(random.nextInt(stream.size())).fact();
    }

    /** Every row of the stream that is found; there is to be one of a key. */
    private static <R> Map<String, List<R>> answer(KeptLedger<R> kept, String id, At at) {
        Sight<R> sight = Sight.of(kept, at);
        List<Bson> when = new ArrayList<>(sight.when());
        when.add(Filters.eq("agg", id));
        Map<String, List<R>> rows = new HashMap<>();
        for (BsonDocument document : sight.rows().find(Filters.and(when))) {
            Seen<R> seen = sight.seen(document);
            rows.computeIfAbsent(seen.key(), any -> new ArrayList<>()).add(seen.row());
        }
        return rows;
    }

    private static Map<String, List<Said>> streams(List<Said> all) {
        Map<String, List<Said>> streams = new LinkedHashMap<>();
        all.forEach(said -> streams.computeIfAbsent(said.fact().aggregateId(), any -> new ArrayList<>())
                .add(said));
        return streams;
    }
}
