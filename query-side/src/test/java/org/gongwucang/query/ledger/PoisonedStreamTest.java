package org.gongwucang.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.gongwucang.events.Entry;
import org.gongwucang.events.wire.Wire;
import org.gongwucang.query.ledger.Chair.Bought;
import org.gongwucang.query.ledger.Chair.Carried;
import org.gongwucang.query.ledger.Chair.Smudged;
import org.gongwucang.query.ledger.Chair.TakenBack;
import org.gongwucang.query.testing.Chronicle;
import org.gongwucang.stores.testing.TestStores;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An entry of which a ledger can make nothing makes its own stream wait for repair, and nobody else. */
class PoisonedStreamTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @AutoClose
    private final TestStores stores = TestStores.open();

    private final Map<String, List<Said>> streams = new HashMap<>();
    private final KeptLedger<ChairRow> kept = kept(stream -> streams.getOrDefault(stream, List.of()));
    private Instant now = Instant.parse("2026-06-01T00:00:00Z");

    /** Entries that must never have been stored. */
    @SuppressWarnings("NullAway")
    static List<Entry> poison() {
        return List.of(
                Chair.undated("a", "r2"),
                new Carried(null, "r2", DAY),
                new Carried("nobody", "r2", DAY),
                new Bought("a", null, 0, null),
                new Unreadable(Carried.class, new IllegalStateException("no JSON")));
    }

    @ParameterizedTest
    @MethodSource("poison")
    void parks_its_stream_and_nobody_else_waits(Entry poison) {
        take(
                said("a", new Bought("a", "r1", 10, DAY)),
                said("b", new Bought("b", "r1", 10, DAY)),
                said("a", poison),
                said("a", new Carried("a", "r3", DAY)),
                said("b", new Carried("b", "r3", DAY)));

        assertThat(kept.parked()).isEqualTo(1);
        assertThat(row("a")).returns("r1", seen -> seen.row().room()).returns(true, Seen::incomplete);
        assertThat(row("b")).returns("r3", seen -> seen.row().room()).returns(false, Seen::incomplete);
    }

    @ParameterizedTest
    @MethodSource("poison")
    void a_reversal_of_the_poison_heals_the_stream(Entry poison) {
        take(said("a", new Bought("a", "r1", 10, DAY)));
        Said poisonous = said("a", poison);
        take(poisonous, said("a", new Carried("a", "r3", DAY)));
        assertThat(row("a").incomplete()).isTrue();

        take(reversal(poisonous));

        assertThat(kept.parked()).isZero();
        assertThat(row("a")).returns("r3", seen -> seen.row().room()).returns(false, Seen::incomplete);
        assertThat(kept.store().parkedStreams()).isEmpty();
    }

    @Test
    void a_second_poison_behind_the_reversal_of_the_first_is_not_forgotten() {
        take(said("a", new Bought("a", "r1", 10, DAY)));
        Said first = said("a", Chair.undated("a", "r2"));
        take(first);
        take(reversal(first), said("a", Chair.undated("a", "r4")), said("a", new Carried("a", "r5", DAY)));

        assertThat(kept.parked()).isEqualTo(1);
        assertThat(row("a").row().room()).isEqualTo("r1");
    }

    @Test
    void a_stream_that_can_be_folded_now_is_whole_after_another_try() {
        take(said("a", new Bought("a", "r1", 10, DAY)), said("b", new Bought("b", "r1", 10, DAY)));
        Said poisonous = said("a", new Carried("nobody", "r2", DAY));
        take(poisonous, said("b", Chair.undated("b", "r2")), said("a", new Carried("a", "r3", DAY)));
        assertThat(kept.retryParked()).isEqualTo(2);

        Objects.requireNonNull(streams.get("a")).set(1, new Said(new Carried("a", "r2", DAY), poisonous.fact()));

        assertThat(kept.retryParked()).isEqualTo(1);
        assertThat(row("a")).returns("r3", seen -> seen.row().room()).returns(false, Seen::incomplete);
        assertThat(row("b").incomplete()).isTrue();
    }

    @Test
    void a_row_has_the_version_of_its_stream_after_a_reversal() {
        take(said("a", new Bought("a", "r1", 10, DAY)));
        Said wrong = said("a", new Carried("a", "r2", DAY));
        take(wrong);
        take(reversal(wrong));

        assertThat(row("a")).returns("r1", seen -> seen.row().room()).returns(3L, Seen::version);
    }

    /** In the event store itself, whose entries are read when somebody looks at them. */
    @Test
    void an_entry_that_cannot_be_read_stops_no_reader() {
        Chronicle chronicle = new Chronicle(stores.events());
        chronicle.tell("chair", new Bought("chair", "r1", 10, DAY));
        chronicle.tell("chair", new Smudged());
        chronicle.tell("other", new Bought("other", "r1", 10, DAY));
        KeptLedger<ChairRow> reading = kept(stream -> List.of());
        Follower follower = new Follower(stores.events(), List.of(reading), new Unconcerned());
        follower.start();
        try {
            await().until(() -> rows(reading, "other").size() == 1);
        } finally {
            follower.stop();
        }

        assertThat(rows(reading, "chair")).singleElement().returns(true, Seen::incomplete);
        assertThat(new Comparison(stores.events()).of(reading, At.NOW).isEqual())
                .isTrue();
        assertThat(new Comparison(stores.events()).ofAll(reading, At.NOW).differences())
                .isNotEmpty()
                .allMatch(difference -> difference.key().startsWith("chair"));
    }

    private KeptLedger<ChairRow> kept(Function<String, List<Said>> told) {
        return new KeptLedger<>(
                new ChairLedger(),
                0,
                stores.ledgers(),
                TestStores.onRealMongo(),
                new LedgerToken(stores.ledgers(), Wire.serializer()),
                told);
    }

    private Said said(String stream, Entry entry) {
        now = now.plusSeconds(1);
        List<Said> told = streams.computeIfAbsent(stream, any -> new ArrayList<>());
        LocalDate day = entry instanceof Unreadable ? LocalDate.MIN : entry.occurredOn();
        told.add(new Said(entry, new Fact(stream + "#" + told.size(), stream, told.size(), day, now, "S1")));
        return told.get(told.size() - 1);
    }

    private Said reversal(Said wrong) {
        Fact fact = wrong.fact();
        return said(fact.aggregateId(), new TakenBack(fact.aggregateId(), fact.eventId(), fact.sequence(), "错记", DAY));
    }

    private void take(Said... batch) {
        Fact last = batch[batch.length - 1].fact();
        kept.take(
                List.of(batch), new LedgerToken.Progress(new GlobalSequenceTrackingToken(1), last, last.recordedAt()));
    }

    private Seen<ChairRow> row(String key) {
        return rows(kept, key).get(0);
    }

    private static List<Seen<ChairRow>> rows(KeptLedger<ChairRow> ledger, String key) {
        Sight<ChairRow> sight = Sight.of(ledger, At.NOW);
        return sight.rows()
                .find(Filters.and(sight.filter(List.of(key))))
                .map(sight::seen)
                .into(new ArrayList<>());
    }
}
