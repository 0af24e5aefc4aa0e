package org.gongwucang.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.gongwucang.events.wire.Wire;
import org.gongwucang.query.organisation.UnitLedger;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.testing.Chronicle;
import org.gongwucang.stores.testing.TestStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Several processes, here in one, keep the ledgers of one server together. */
class LedgerSharingTest {

    private static final Duration TAKEN_OVER = LedgerLeases.LENGTH.plusSeconds(5);

    private final TestStores stores = TestStores.open();
    private final Chronicle chronicle = new Chronicle(stores.events());
    private final List<Ledgers> processes = new ArrayList<>();
    private final List<LedgerChanges.Change> heard = new CopyOnWriteArrayList<>();

    @BeforeEach
    void onRealMongo() {
        assumeTrue(TestStores.onRealMongo(), "a server of its own has one process");
        chronicle.unit("U1", "区机关事务局", null, "2020-01-01");
    }

    @AfterEach
    void close() {
        processes.forEach(Ledgers::stop);
        stores.close();
    }

    private Ledgers started() {
        List<Ledger<?>> all = EveryLedgerTest.ledgers().collect(Collectors.toList());
        Ledgers process = new Ledgers(
                all,
                stores.events(),
                stores.ledgers(),
                Wire.serializer(),
                new LedgerChanges(),
                new StaticListableBeanFactory().getBeanProvider(FoldWatch.class),
                "mongodb://shared");
        processes.add(process);
        process.start();
        return process;
    }

    private static Set<String> kept(Ledgers process) {
        return process.statuses().stream()
                .filter(Ledgers.Status::kept)
                .map(Ledgers.Status::name)
                .collect(Collectors.toSet());
    }

    private static boolean isReady(Ledgers process) {
        return process.statuses().stream().allMatch(Ledgers.Status::caughtUp);
    }

    private static Optional<UnitRow> unit(Ledgers process, String code) {
        return process.reader(new UnitLedger()).row(code, At.NOW).map(Seen::row);
    }

    private static void awaitUnit(Ledgers process, String code) {
        await().atMost(TAKEN_OVER).until(() -> unit(process, code).isPresent());
    }

    @Test
    void each_keeps_its_part_and_both_answer_for_all() {
        Ledgers one = started();
        await().atMost(TAKEN_OVER).until(() -> isReady(one));
        Ledgers other = started();

        await().atMost(TAKEN_OVER)
                .until(() -> Math.abs(kept(one).size() - kept(other).size()) <= 1 && isReady(other));

        Set<String> both = new HashSet<>(kept(one));
        assertThat(both.addAll(kept(other))).isTrue();
        assertThat(both).hasSize(one.statuses().size());
        assertThat(kept(one)).doesNotContainAnyElementsOf(kept(other));
        chronicle.unit("U2", "区财政局", "U1", "2020-01-02");
        awaitUnit(one, "U2");
        awaitUnit(other, "U2");
    }

    @Test
    void what_one_kept_is_kept_by_the_other_when_it_ends_and_given_back_when_it_returns() {
        Ledgers one = started();
        Ledgers other = started();
        await().atMost(TAKEN_OVER)
                .until(() -> !kept(one).isEmpty() && !kept(other).isEmpty() && isReady(other));

        one.stop();
        chronicle.unit("U3", "区教育局", "U1", "2020-01-03");

        awaitUnit(other, "U3");
        await().atMost(TAKEN_OVER)
                .until(() -> kept(other).size() == other.statuses().size());
        Ledgers returned = started();
        await().atMost(TAKEN_OVER)
                .until(() -> Math.abs(kept(returned).size() - kept(other).size()) <= 1);
    }

    @Test
    void a_ledger_filled_again_by_one_is_asked_by_the_other_as_well() {
        Ledgers one = started();
        Ledgers other = started();
        await().atMost(TAKEN_OVER)
                .until(() -> isReady(one) && isReady(other) && !kept(one).isEmpty());
        stores.ledgers()
                .getCollection("unit@1", BsonDocument.class)
                .updateOne(Filters.eq("_id", "U1"), Updates.set("row.name", "FORGED"));

        Ledgers notKeeping = kept(one).contains("unit") ? other : one;
        notKeeping.refill("unit");

        for (Ledgers process : List.of(one, other)) {
            // Asked all the while: a process that answered "catching up" over the change would fail here.
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(2))
                    .atMost(TAKEN_OVER)
                    .until(() -> unit(process, "U1").isPresent() && fill(process) == 1);
            assertThat(unit(process, "U1")).map(UnitRow::name).contains("区机关事务局");
        }
    }

    private static int fill(Ledgers process) {
        return process.statuses().stream()
                .filter(status -> status.name().equals("unit"))
                .findFirst()
                .orElseThrow()
                .fill();
    }

    @Test
    void changes_are_heard_at_a_process_that_does_not_keep_the_ledger() {
        Ledgers one = started();
        Ledgers other = started();
        await().atMost(TAKEN_OVER)
                .until(() -> isReady(one) && isReady(other) && !kept(other).isEmpty());
        Ledgers notKeeping = kept(one).contains("unit") ? other : one;
        notKeeping.changes(new UnitLedger()).subscribe(heard::add);
        await().until(() -> !heard.isEmpty());

        chronicle.unit("U4", "区卫健局", "U1", "2020-01-04");

        await().atMost(TAKEN_OVER)
                .until(() -> heard.stream().anyMatch(change -> change.keys().contains("U4")));
        assertThat(unit(notKeeping, "U4")).isPresent();
        assertThat(heard.get(heard.size() - 1).upTo())
                .isGreaterThan(heard.get(0).upTo());
    }
}
