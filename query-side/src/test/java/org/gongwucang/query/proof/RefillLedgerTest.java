package org.gongwucang.query.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.query.ledger.Ledgers;
import org.gongwucang.query.testing.Chronicle;
import org.gongwucang.query.testing.RunningQuerySide;
import org.gongwucang.stores.testing.TestStores;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A ledger is filled again beside the one that is asked, compared, and only then asked. */
class RefillLedgerTest {

    private static final String REFILL =
            "mutation { refillLedger(input: {ledger: \"holding\"}) { ledger { name number fill } } }";
    private static final String CODES = "{ stock(first: 50) { nodes { code } } }";

    @AutoClose
    private final RunningQuerySide side = new RunningQuerySide();

    @BeforeEach
    void tell() {
        side.chronicle()
                .unit("U1", "区机关事务局", null, "2020-01-01")
                .person("S0001", "U1", "ADMINISTRATOR", "2020-01-01")
                .inStock("a1", "会议桌", "U1", "1234.50", "W01/A", "S0001", "2024-03-01")
                .inStock("a2", "办公桌", "U1", "800", "W01/A", "S0001", "2024-03-02");
    }

    @Test
    void the_next_fill_is_asked_once_it_is_complete_and_what_was_altered_is_mended_by_it() {
        side.awaitLedgers();
        GraphQlTester administrator = side.as("S0001");
        side.bean(MongoDatabase.class)
                .getCollection("holding@5", BsonDocument.class)
                .updateOne(Filters.eq("_id", "a1"), Updates.set("row.code", "FORGED"));
        assertThat(codes(administrator)).contains("FORGED");

        administrator.document(REFILL).execute();
        await().until(() -> status().fill() == 1);

        assertThat(codes(administrator)).containsExactlyInAnyOrder("GWC-2026-a1", "GWC-2026-a2");
        assertThat(status().filling()).isNull();
        side.chronicle().inStock("a3", "书柜", "U1", "10", "W01/A", "S0001", "2024-03-03");
        side.awaitLedgers();
        assertThat(codes(administrator)).hasSize(3);
    }

    @Test
    void whoever_asks_while_it_is_filled_is_answered() {
        GraphQlTester administrator = side.as("S0001");
        for (int fill = 1; fill <= 5; fill++) {
            administrator.document(REFILL).execute();
            int wanted = fill;
            await().pollInSameThread().until(() -> {
                assertThat(codes(administrator)).hasSize(2);
                return status().fill() == wanted;
            });
        }
    }

    @Test
    void a_stream_that_waits_for_repair_keeps_no_fill_from_being_asked_and_the_proof_tells_of_it() {
        side.awaitLedgers();
        GraphQlTester administrator = side.as("S0001");
        AssetRelocated ofAnother = new AssetRelocated(
                "nobody-knows-it",
                Chronicle.DESKS,
                "U1",
                "W01/A",
                "W01/B",
                "W01/FISCAL",
                "W01/FISCAL",
                LocalDate.parse("2024-03-03"));
        side.chronicle().tell("a1", ofAnother);
        await().until(() -> status().parked() == 1);

        administrator.document(REFILL).execute();
        await().until(() -> status().fill() == 1);

        assertThat(codes(administrator)).containsExactlyInAnyOrder("GWC-2026-a1", "GWC-2026-a2");
        assertThat(isProven(administrator)).isFalse();
        administrator
                .document("mutation { retryParked { parked } }")
                .execute()
                .path("retryParked.parked")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    private static boolean isProven(GraphQlTester asker) {
        return asker.document("{ verifyLedger(ledger: \"holding\") { equal } }")
                .execute()
                .path("verifyLedger.equal")
                .entity(Boolean.class)
                .get();
    }

    @Test
    void what_the_last_fill_left_behind_is_cleared_away_before_the_next() {
        assumeFalse(TestStores.onRealMongo(), "on a shared server other processes may still ask it");
        GraphQlTester administrator = side.as("S0001");
        for (int fill = 1; fill <= 2; fill++) {
            administrator.document(REFILL).execute();
            int wanted = fill;
            await().until(() -> status().fill() == wanted);
        }

        assertThat(side.bean(MongoDatabase.class).listCollectionNames().into(new ArrayList<>()))
                .contains("holding@5.1", "holding@5.2", "unit@1")
                .doesNotContain("holding@5", "holding@5.versions");
    }

    @Test
    void refuses_a_ledger_that_there_is_not() {
        side.as("S0001")
                .document(REFILL.replace("holding", "hoarding"))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors.get(0).getExtensions()).containsEntry("code", "ARGUMENT_INVALID"));
    }

    private static List<String> codes(GraphQlTester asker) {
        return asker.document(CODES)
                .execute()
                .path("stock.nodes[*].code")
                .entityList(String.class)
                .get();
    }

    private Ledgers.Status status() {
        return side.bean(Ledgers.class).statuses().stream()
                .filter(status -> status.name().equals("holding"))
                .findFirst()
                .orElseThrow();
    }
}
