package org.gongwucang.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.gongwucang.events.wire.Wire;
import org.gongwucang.stores.testing.TestStores;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leases by the clock of a server that several processes share; a server of its own needs none. */
class LedgerLeasesTest {

    private static final List<String> BOOKS = List.of("a@1", "b@1", "c@1");

    @AutoClose
    private final TestStores stores = TestStores.open();

    private final LedgerLeases one = new LedgerLeases(stores.ledgers(), "one");
    private final LedgerLeases other = new LedgerLeases(stores.ledgers(), "other");

    @BeforeEach
    void register() {
        assumeTrue(TestStores.onRealMongo(), "leases are for a MongoDB server");
        one.register(BOOKS);
        other.register(BOOKS);
    }

    @Test
    void a_lease_is_held_by_one_and_renewed_in_the_same_term() {
        OptionalLong term = one.take("a@1");

        assertThat(term).isPresent();
        assertThat(other.take("a@1")).isEmpty();
        assertThat(one.take("a@1")).isEqualTo(term);
        assertThat(one.free(Set.copyOf(BOOKS))).containsExactlyInAnyOrder("b@1", "c@1");
    }

    @Test
    void a_lease_given_back_is_taken_by_another_in_a_later_term() {
        long term = one.take("a@1").orElseThrow();

        one.giveBack("a@1");

        assertThat(other.take("a@1").orElseThrow()).isGreaterThan(term);
        one.giveBack("a@1");
        assertThat(one.take("a@1")).isEmpty();
    }

    @Test
    void a_lease_that_is_not_renewed_runs_out() {
        long term = one.take("a@1").orElseThrow();

        await().atMost(LedgerLeases.LENGTH.plusSeconds(3))
                .until(() -> other.take("a@1").isPresent());

        assertThat(one.take("a@1")).isEmpty();
        assertThat(other.take("a@1").orElseThrow()).isGreaterThan(term);
    }

    @Test
    void each_process_is_due_its_part_of_what_it_could_keep() {
        assertThat(one.beat(BOOKS)).isEqualTo(3);
        assertThat(other.beat(BOOKS)).isEqualTo(2);
        assertThat(one.beat(BOOKS)).isEqualTo(2);

        other.leave();

        assertThat(one.beat(BOOKS)).isEqualTo(3);
    }

    @Test
    void a_process_of_another_release_takes_no_part_of_what_it_does_not_know() {
        other.beat(List.of("a@1"));

        assertThat(one.beat(BOOKS)).isEqualTo(3);
        assertThat(one.beat(List.of("a@1", "a@2"))).isEqualTo(2);
    }

    @Test
    void progress_of_an_earlier_term_is_not_written_over_that_of_a_later_one() {
        LedgerToken tokens = new LedgerToken(stores.ledgers(), Wire.serializer());
        tokens.inTerm(2).write("a@1", progress(20));

        tokens.inTerm(1).write("a@1", progress(10));

        assertThat(tokens.read("a@1")).contains(progress(20));
        tokens.inTerm(3).write("a@1", progress(30));
        assertThat(tokens.readAll()).containsExactly(Map.entry("a@1", progress(30)));
    }

    private static LedgerToken.Progress progress(long position) {
        Instant at = Instant.EPOCH.plus(Duration.ofSeconds(position));
        Fact last = new Fact("e" + position, "chair-1", position, LocalDate.EPOCH, at, "");
        return new LedgerToken.Progress(new GlobalSequenceTrackingToken(position), last, at);
    }
}
