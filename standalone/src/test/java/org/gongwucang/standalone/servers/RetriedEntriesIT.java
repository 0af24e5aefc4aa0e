package org.gongwucang.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.standalone.testing.Storekeeper;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an older program could not fold and parked is well again once this one has tried it. */
@OnServers
class RetriedEntriesIT {

    private static final String RETRY = "mutation { done: retryParked { parked } }";
    private static final String ROW =
            "query($c: ID!) { done: asset(code: $c) { holdings { location { location } incomplete } } }";

    private final SiteApart site;

    RetriedEntriesIT(Stores stores) {
        site = stores.apart();
    }

    @Test
    void a_parked_stream_is_whole_after_a_retry() {
        Storekeeper keeper = new Storekeeper(site.deciding(0));
        JsonNode card = keeper.register();
        String code = card.path("code").asString();
        keeper.store(code);
        await().until(() -> isAt(0, code, Stockroom.ZONE_A) && isAt(1, code, Stockroom.ZONE_A));
        site.stopAnswering();
        parkedByAnOlderProgram(card.path("id").asString());
        keeper.carry(code, Stockroom.ZONE_B, null);
        site.startAnswering();
        String next = keeper.stored();
        await().until(() -> isAt(0, next, Stockroom.ZONE_A) && isAt(1, next, Stockroom.ZONE_A));
        assertThat(row(0, code).path("incomplete").asBoolean()).isTrue();
        assertThat(isAt(1, code, Stockroom.ZONE_A)).isTrue();

        IntStream.range(0, 2).forEach(process -> site.answering(process).done(Role.ADMINISTRATOR, RETRY, Map.of()));

        await().until(() -> isWholeAt(0, code) && isWholeAt(1, code));
        assertThat(site.proof(0, "holding").path("differences"))
                .noneMatch(difference -> difference
                        .path("key")
                        .asString()
                        .contains(card.path("id").asString()));
    }

    private void parkedByAnOlderProgram(String stream) {
        MongoDatabase ledgers = site.ledgerDatabase();
        Document alias = ledgers.getCollection("ledger-aliases")
                .find(Filters.eq("_id", "holding@5"))
                .first();
        int fill = alias == null ? 0 : alias.getInteger("fill");
        String collection = fill == 0 ? "holding@5" : "holding@5." + fill;
        ledgers.getCollection(collection + ".parked")
                .insertOne(new Document("_id", stream)
                        .append("seq", 1L)
                        .append("ev", "")
                        .append("why", "an older program could not fold it"));
        ledgers.getCollection(collection).updateMany(Filters.eq("agg", stream), Updates.set("incomplete", true));
    }

    private boolean isWholeAt(int process, String code) {
        return isAt(process, code, Stockroom.ZONE_B)
                && !row(process, code).path("incomplete").asBoolean();
    }

    private boolean isAt(int process, String code, String zone) {
        return row(process, code).path("location").path("location").asString("").equals(zone);
    }

    private JsonNode row(int process, String code) {
        return site.answering(process)
                .done(Role.AUDITOR, ROW, Map.of("c", code))
                .path("holdings")
                .path(0);
    }
}
