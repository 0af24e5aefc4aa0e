package org.gongwucang.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ExplainVerbosity;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.bson.Document;
import org.gongwucang.events.wire.Wire;
import org.gongwucang.query.testing.WholeHouse;
import org.gongwucang.stores.testing.TestStores;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On a MongoDB server every page walks along an index: no row is passed over in search of it, none is sorted in memory. */
@EnabledIf("org.gongwucang.stores.testing.TestStores#onRealMongo")
class LedgerPlansTest {

    private static final long SEED = 20261125;

    @AutoClose
    private final TestStores stores = TestStores.open();

    static Stream<Ledger<?>> ledgers() {
        return EveryLedgerTest.ledgers();
    }

    private static final List<At> MOMENTS = List.of(
            At.NOW,
            new At(LocalDate.of(2026, 6, 1), null),
            new At(null, Instant.parse("2026-06-01T00:00:00Z")),
            new At(LocalDate.of(2026, 6, 1), Instant.parse("2026-06-01T00:00:00Z")));

    @ParameterizedTest
    @MethodSource("ledgers")
    void every_declared_order_is_read_from_an_index(Ledger<?> ledger) {
        KeptLedger<?> kept = filled(ledger);
        for (At at : MOMENTS) {
            for (List<String> columns : ledger.indexes()) {
                List<Order> ascending = columns.stream().map(Order::by).toList();
                List<Order> descending =
                        columns.stream().map(column -> new Order(column, true)).toList();
                assertWalks(kept, new Where(), ascending, at);
                assertWalks(kept, new Where(), descending, at);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void what_is_equal_in_all_rows_leads_to_the_rest_of_an_index_in_its_order(Ledger<?> ledger) {
        KeptLedger<?> kept = filled(ledger);
        List<List<String>> indexes = new ArrayList<>(ledger.indexes());
        LedgerIndexes.Pages pages = ledger.pages();
        if (pages != null) {
            pages.filters().forEach(filter -> indexes.add(List.of(filter, pages.order())));
        }
        for (At at : MOMENTS) {
            for (List<String> columns : indexes) {
                if (ledger.texts().contains(columns.get(0))) {
                    continue;
                }
                Where where = new Where().is(columns.get(0), "x");
                List<Order> rest = columns.stream().skip(1).map(Order::by).toList();
                assertWalks(kept, where, rest, at);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void two_characters_within_a_name_are_found_in_the_usual_order(Ledger<?> ledger) {
        KeptLedger<?> kept = filled(ledger);
        LedgerIndexes.Pages pages = ledger.pages();
        assertThat(pages == null || !ledger.texts().isEmpty()).isTrue();
        if (pages != null) {
            for (At at : MOMENTS) {
                Where where = new Where().text("办公", ledger.texts(), List.of("code", "serialNo"));
                assertWalks(kept, where, List.of(Order.by(pages.order())), at);
            }
        }
    }

    private KeptLedger<?> filled(Ledger<?> ledger) {
        List<Said> all = EveryLedgerTest.said(WholeHouse.grown(SEED));
        KeptLedger<?> kept = new KeptLedger<>(
                ledger,
                0,
                stores.ledgers(),
                true,
                new LedgerToken(stores.ledgers(), Wire.serializer()),
                id -> all.stream()
                        .filter(said -> said.fact().aggregateId().equals(id))
                        .toList());
        Fact last = all.get(all.size() - 1).fact();
        kept.take(all, new LedgerToken.Progress(new GlobalSequenceTrackingToken(1), last, last.recordedAt()));
        kept.createIndexes();
        return kept;
    }

    private static void assertWalks(KeptLedger<?> kept, Where where, List<Order> order, At at) {
        Sight<?> sight = Sight.of(kept, at);
        Keyset keyset = new Keyset(kept.ledger().name(), order, kept.store()::field, sight.key());
        Document plan = sight.rows()
                .find(Filters.and(sight.filter(new TextProbe(kept.ledger(), sight).narrowed(where))))
                .sort(keyset.sort(false))
                .limit(51)
                .explain(ExplainVerbosity.QUERY_PLANNER)
                .get("queryPlanner", Document.class)
                .get("winningPlan", Document.class);
        assertThat(plan.toJson())
                .as("%s by %s where %s at %s", kept.collection(), order, where.parts(), at)
                .containsAnyOf("IXSCAN", "IDHACK")
                .doesNotContain("COLLSCAN", "\"SORT\"");
    }
}
