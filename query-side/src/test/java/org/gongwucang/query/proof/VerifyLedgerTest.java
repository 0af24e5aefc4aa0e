package org.gongwucang.query.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.DESKS;
import static org.gongwucang.query.testing.Chronicle.day;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.bson.BsonDocument;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.JdbcTemplate;

class VerifyLedgerTest {

    private static final String VERIFY = """
            { verifyLedger(ledger: "holding") { ledger equal ledgerRows eventRows ledgerDigest eventDigest
                ledgerSums { name value } differenceCount differences { key field ledger events } } }
            """;

    @AutoClose
    private final RunningQuerySide side = new RunningQuerySide();

    @BeforeEach
    void tell() {
        side.chronicle()
                .unit("U1", "区机关事务局", null, "2020-01-01")
                .person("S0001", "U1", "AUDITOR", "2020-01-01")
                .inStock("a1", "会议桌", "U1", "1234.50", "W01/A", "S0001", "2024-03-01")
                .inUse("a2", "办公桌", "U1", "800", "2024-03-02")
                .tell(
                        "a1",
                        new AssetRelocated(
                                "a1", DESKS, "U1", "W01/A", "W01/B", "W01/FISCAL", "W01/FISCAL", day("2024-04-01")));
    }

    private GraphQlTester.Response verify() {
        return side.as("S0001").document(VERIFY).execute();
    }

    private MongoCollection<BsonDocument> rows(String collection) {
        return side.bean(MongoDatabase.class).getCollection(collection, BsonDocument.class);
    }

    @Test
    void agrees_with_the_events_when_nobody_touched_the_rows() {
        GraphQlTester.Response proof = verify();

        proof.path("verifyLedger.differences").entityList(Object.class).hasSize(0);
        proof.path("verifyLedger.equal").entity(Boolean.class).isEqualTo(true);
        String stored =
                proof.path("verifyLedger.ledgerDigest").entity(String.class).get();
        proof.path("verifyLedger.eventDigest").entity(String.class).isEqualTo(stored);
        assertThat(stored).hasSize(64);
    }

    @Test
    void names_the_field_of_a_row_that_was_altered() {
        side.awaitLedgers();
        rows("holding@5").updateOne(Filters.eq("_id", "a1"), Updates.set("row.location", "W09/Z"));

        GraphQlTester.Response proof = verify();
        proof.path("verifyLedger.equal").entity(Boolean.class).isEqualTo(false);
        proof.path("verifyLedger.differences[0].key").entity(String.class).isEqualTo("a1");
        proof.path("verifyLedger.differences[0].field").entity(String.class).isEqualTo("location");
        proof.path("verifyLedger.differences[0].ledger").entity(String.class).isEqualTo("W09/Z");
        proof.path("verifyLedger.differences[0].events").entity(String.class).isEqualTo("W01/B");
    }

    @Test
    void names_rows_that_were_deleted_or_added() {
        side.awaitLedgers();
        BsonDocument row = rows("holding@5").find(Filters.eq("_id", "a2")).first();
        rows("holding@5").deleteOne(Filters.eq("_id", "a2"));
        rows("holding@5").insertOne(row.append("_id", new org.bson.BsonString("a9")));

        GraphQlTester.Response proof = verify();
        proof.path("verifyLedger.differences[*].key").entityList(String.class).isEqualTo(List.of("a2", "a9"));
        proof.path("verifyLedger.differences[*].field").entityList(String.class).isEqualTo(List.of("row", "row"));
    }

    @Test
    void names_the_field_of_a_rectangle_that_was_altered() {
        side.awaitLedgers();
        rows("holding@5.versions")
                .updateOne(
                        Filters.and(Filters.eq("key", "a1"), Filters.eq("occFrom", "2024-03-01")),
                        Updates.set("occTo", "2024-03-15"));

        GraphQlTester.Response proof = verify();
        proof.path("verifyLedger.differenceCount").entity(Integer.class).isEqualTo(1);
        proof.path("verifyLedger.differences[0].field").entity(String.class).isEqualTo("occTo");
    }

    @Test
    void names_the_field_that_an_altered_event_says_otherwise() {
        side.awaitLedgers();
        JdbcTemplate store = new JdbcTemplate(side.bean(DataSource.class));
        byte[] payload = Objects.requireNonNull(store.queryForObject(
                "SELECT payload FROM DomainEventEntry WHERE aggregateIdentifier = 'a1' AND sequenceNumber = 0",
                byte[].class));
        String forged = new String(payload, StandardCharsets.UTF_8).replace("1234.50", "34.50");
        assertThat(store.update(
                        "UPDATE DomainEventEntry SET payload = ? WHERE aggregateIdentifier = 'a1' AND sequenceNumber = 0",
                        forged.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(1);

        GraphQlTester.Response proof = verify();
        proof.path("verifyLedger.equal").entity(Boolean.class).isEqualTo(false);
        proof.path("verifyLedger.differences[0].key").entity(String.class).isEqualTo("a1");
        proof.path("verifyLedger.differences[*].field").entityList(String.class).contains("value");
        proof.path("verifyLedger.differences[0].ledger").entity(String.class).isEqualTo("1234.50");
        proof.path("verifyLedger.differences[0].events").entity(String.class).isEqualTo("34.50");
    }

    @Test
    void compares_the_rows_of_a_day_as_known_at_an_instant() {
        side.as("S0001")
                .document("""
                        { verifyLedger(ledger: "holding", asOf: "2024-03-01", knownAt: "2026-01-01") {
                            equal ledgerRows eventRows } }
                        """)
                .execute()
                .path("verifyLedger.equal")
                .entity(Boolean.class)
                .isEqualTo(true)
                .path("verifyLedger.ledgerRows")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void refuses_a_ledger_that_does_not_exist() {
        side.as("S0001")
                .document("{ verifyLedger(ledger: \"$where\") { equal } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors.get(0).getExtensions()).containsEntry("code", "ARGUMENT_INVALID"));
    }

    @Test
    void tells_how_far_every_ledger_is() {
        side.as("S0001")
                .document("{ ledgers { name number caughtUp progress parked horizon } }")
                .execute()
                .path("ledgers[*].name")
                .entityList(String.class)
                .satisfies(names -> assertThat(names)
                        .contains("holding", "unit", "staff", "asset-class", "warehouse", "location", "account")
                        .doesNotHaveDuplicates())
                .path("ledgers[*].caughtUp")
                .entityList(Boolean.class)
                .satisfies(all -> assertThat(all).containsOnly(true));
    }
}
