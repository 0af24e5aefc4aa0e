package org.gongwucang.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.wire.Wire;
import org.gongwucang.query.testing.WholeHouse;
import org.gongwucang.query.testing.WholeHouse.Told;
import org.gongwucang.stores.testing.TestStores;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * What holds for every ledger, also for one that is added: however its entries are delivered its rows are those of the
 * definition, and no kind of entry is overlooked.
 */
class EveryLedgerTest {

    private static final long SEED = 20261124;
    private static final List<Said> WHOLE = said(WholeHouse.grown(SEED));
    private static final Map<String, List<Said>> STREAMS = streams(WHOLE);

    /** A server of its own makes a collection in the time in which the one within makes many. */
    private static final int FILLS = TestStores.onRealMongo() ? 1 : 3;

    private static final int PORTION = TestStores.onRealMongo() ? 21 : 7;

    @AutoClose
    private final TestStores stores = TestStores.open();

    private final CrashingWrites crashing = new CrashingWrites(stores.ledgers());
    private final List<Said> all = WHOLE;

    /** Every ledger of the program. */
    static Stream<Ledger<?>> ledgers() {
        return concrete(Ledger.class, "org.gongwucang.query")
                .filter(type -> type != ChairLedger.class)
                .map(EveryLedgerTest::made);
    }

    static Stream<Class<?>> concrete(Class<?> kind, String where) {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(kind));
        return scan.findCandidateComponents(where).stream()
                .map(BeanDefinition::getBeanClassName)
                .<Class<?>>map(name -> ClassUtils.resolveClassName(String.valueOf(name), null))
                .filter(type -> !Modifier.isAbstract(type.getModifiers()));
    }

    private static Ledger<?> made(Class<?> type) {
        try {
            return (Ledger<?>) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void every_kind_of_entry_is_folded_or_left_out_on_purpose_and_happens_in_the_house_of_these_tests() {
        Set<Class<?>> declared = new HashSet<>();
        ledgers().forEach(ledger -> declared.addAll(ledger.declared()));
        Set<Class<?>> happened = new HashSet<>();
        all.forEach(said -> happened.add(said.entry().getClass()));

        List<Class<?>> kinds = concrete(Entry.class, "org.gongwucang.events")
                .filter(kind -> !Reversal.class.isAssignableFrom(kind))
                .toList();
        assertThat(kinds).hasSizeGreaterThan(50);
        assertThat(declared).containsAll(kinds);
        assertThat(happened).containsAll(kinds);
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void rows_and_rectangles_are_those_of_the_definition(Ledger<?> ledger) {
        assertThat(stored(ledger, 0, kept -> take(kept, all))).isEqualTo(defined(ledger));
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void entries_delivered_twice_and_in_other_portions_change_no_row(Ledger<?> ledger) {
        List<Said> told = concerning(ledger);
        assertThat(stored(ledger, 1, kept -> {
                    for (int from = 0; from < told.size(); from += PORTION) {
                        take(kept, told.subList(Math.max(0, from - 11), Math.min(told.size(), from + PORTION)));
                    }
                    take(kept, told);
                }))
                .isEqualTo(stored(ledger, 0, kept -> take(kept, told)));
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void another_order_between_streams_changes_no_row(Ledger<?> ledger) {
        List<Said> told = concerning(ledger);
        List<List<Said>> streams = new ArrayList<>(streams(told).values());
        Collections.shuffle(streams, new Random(SEED));
        assertThat(stored(ledger, 2, kept -> streams.forEach(stream -> take(kept, stream))))
                .isEqualTo(stored(ledger, 0, kept -> take(kept, told)));
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void batches_that_fail_in_their_middle_and_are_repeated_change_no_row(Ledger<?> ledger) {
        List<Said> told = concerning(ledger);
        List<String> whole = stored(ledger, 0, kept -> take(kept, told));
        for (int fill = 0; fill < FILLS; fill++) {
            int first = fill * 4;
            assertThat(stored(ledger, 3 + fill, kept -> takeWithCrashes(kept, told, first)))
                    .as("first crash after %d writes", first)
                    .isEqualTo(whole);
        }
    }

    /** Each batch dies one write later than the one before it, from none up to eleven and again. */
    private void takeWithCrashes(KeptLedger<?> kept, List<Said> told, int firstWrites) {
        int batch = 25;
        for (int from = 0; from < told.size(); from += batch) {
            List<Said> some = told.subList(from, Math.min(told.size(), from + batch));
            crashes(kept, some, (firstWrites + from / batch) % 12);
            take(kept, some);
        }
    }

    /** Whole streams of which something concerns the ledger: what passes it by makes it write nothing, and cannot fail it. */
    private List<Said> concerning(Ledger<?> ledger) {
        Set<String> streams = all.stream()
                .filter(said -> ledger.concerns(said.kind()))
                .map(said -> said.fact().aggregateId())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(said -> streams.contains(said.fact().aggregateId()))
                .toList();
    }

    private void crashes(KeptLedger<?> kept, List<Said> some, int writes) {
        crashing.crashAfter(writes);
        try {
            take(kept, some);
        } catch (CrashingWrites.Crash expected) {
            assertThat(expected).hasNoCause();
        } finally {
            crashing.crashAfter(Integer.MAX_VALUE);
        }
    }

    private static void take(KeptLedger<?> kept, List<Said> batch) {
        Fact last = batch.get(batch.size() - 1).fact();
        kept.take(batch, new LedgerToken.Progress(new GlobalSequenceTrackingToken(1), last, last.recordedAt()));
    }

    private <R> List<String> stored(Ledger<R> ledger, int fill, Consumer<KeptLedger<R>> feeding) {
        MongoDatabase database = crashing.database();
        KeptLedger<R> kept = new KeptLedger<>(
                ledger,
                fill,
                database,
                TestStores.onRealMongo(),
                new LedgerToken(database, Wire.serializer()),
                id -> STREAMS.getOrDefault(id, List.of()));
        feeding.accept(kept);
        assertThat(kept.parked()).isZero();
        List<String> lines = new ArrayList<>(lines(kept.store().live()));
        lines.addAll(lines(kept.store().versions()));
        return lines;
    }

    /** Without rows of which everything was taken back: they say nothing, and are not there where a batch held all of it. */
    private static List<String> lines(MongoCollection<BsonDocument> rows) {
        return rows.find(Filters.ne("occFrom", "9999-12-31"))
                .sort(Sorts.ascending("_id"))
                .map(EveryLedgerTest::line)
                .into(new ArrayList<>());
    }

    /** Fields by name: servers keep them in orders of their own. How far a delivery reached is none of the row's facts. */
    private static String line(BsonDocument document) {
        Map<String, BsonValue> fields = new TreeMap<>(document);
        fields.remove("upTo");
        return fields.toString();
    }

    /** What a store holds that is filled from nothing but the definition, stream by stream. */
    private <R> List<String> defined(Ledger<R> ledger) {
        RowSheet<R> documents = new RowSheet<>(new RowDocuments<>(ledger));
        Map<String, String> rows = new TreeMap<>();
        Map<String, String> rectangles = new TreeMap<>();
        STREAMS.forEach((id, stream) -> {
            List<Rectangle<R>> opened = new Rectangles<>(ledger).of(stream);
            opened.forEach(r -> rectangles.put(r.id(), line(documents.version(r, id))));
            opened.stream()
                    .filter(r -> r.isKnownStill() && r.occurredTo().equals(Rectangle.FOREVER))
                    .forEach(r -> rows.put(r.key(), line(documents.live(LiveRow.of(r, id, r.since())))));
            assertThat(rows.keySet())
                    .containsAll(
                            new Definition<>(ledger).rows(stream, null, null).keySet());
        });
        List<String> lines = new ArrayList<>(rows.values());
        lines.addAll(rectangles.values());
        return lines;
    }

    private static Map<String, List<Said>> streams(List<Said> all) {
        Map<String, List<Said>> streams = new LinkedHashMap<>();
        all.forEach(said -> streams.computeIfAbsent(said.fact().aggregateId(), any -> new ArrayList<>())
                .add(said));
        return streams;
    }

    static List<Said> said(List<Told> told) {
        Map<String, Long> sequences = new LinkedHashMap<>();
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        List<Said> said = new ArrayList<>();
        for (Told one : told) {
            now = now.plusMillis(1000);
            long sequence = sequences.merge(one.stream(), 0L, (last, none) -> last + 1);
            Fact fact = new Fact(
                    one.stream() + "#" + sequence,
                    one.stream(),
                    sequence,
                    one.entry().occurredOn(),
                    now,
                    "S1");
            said.add(new Said(one.entry(), fact));
        }
        return said;
    }
}
