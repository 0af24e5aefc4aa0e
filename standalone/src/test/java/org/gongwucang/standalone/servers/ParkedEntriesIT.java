package org.gongwucang.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.standalone.testing.Storekeeper;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An entry that no ledger can fold: its row says so, nobody waits for it, and the ledger can still be filled again. */
@OnEverySite
class ParkedEntriesIT {

    private static final String REFILL =
            "mutation { done: refillLedger(input: {ledger: \"holding\"}) { ledger { fill } } }";
    private static final String RETRY = "mutation { done: retryParked { parked } }";
    private static final String ROW =
            "query($c: ID!) { done: asset(code: $c) { holdings { location { location } incomplete } } }";

    private final Site site;

    ParkedEntriesIT(Stores stores) {
        site = stores.site();
    }

    @Test
    void waits_with_its_stream_and_stops_nothing_else() {
        Storekeeper keeper = new Storekeeper(site.deciding(0));
        JsonNode card = keeper.register();
        String code = card.path("code").asString();
        keeper.store(code);
        await().until(() -> everywhere(process -> isAt(process, code, Stockroom.ZONE_A)));
        int before = parked(0);

        site.events().publish(carriedButNotIt(card.path("id").asString()));
        await().until(() -> everywhere(process -> parked(process) == before + 1));
        String next = keeper.stored();

        await().until(() -> everywhere(process -> isAt(process, next, Stockroom.ZONE_A)));
        assertThat(everywhere(process -> row(process, code).path("incomplete").asBoolean()))
                .isTrue();
        assertThat(everywhere(process -> row(process, next).path("incomplete").asBoolean()))
                .isFalse();
        stillWaitsAfterARetry(code, before + 1);
        isFilledAgainAllTheSame(code);
    }

    private void stillWaitsAfterARetry(String code, int parked) {
        IntStream.range(0, 2).forEach(process -> site.answering(process).done(Role.ADMINISTRATOR, RETRY, Map.of()));
        await().until(() -> everywhere(process -> parked(process) == parked));
        assertThat(everywhere(process -> row(process, code).path("incomplete").asBoolean()))
                .isTrue();
    }

    private void isFilledAgainAllTheSame(String code) {
        int fill = site.ledger(0, "holding").path("fill").asInt();
        site.answering(0).done(Role.ADMINISTRATOR, REFILL, Map.of());
        await().until(() -> everywhere(
                process -> site.ledger(process, "holding").path("fill").asInt() == fill + 1));
        assertThat(everywhere(process -> row(process, code).path("incomplete").asBoolean()))
                .isTrue();
    }

    /** The third entry of this card, telling of another that nobody knows. */
    private static GenericDomainEventMessage<AssetRelocated> carriedButNotIt(String card) {
        AssetRelocated entry = new AssetRelocated(
                "nothing-" + UUID.randomUUID(),
                new ClassRef("TEST", "1", "DESK"),
                "GWC-OFFICE",
                Stockroom.ZONE_A,
                Stockroom.ZONE_B,
                "STOCK/FISCAL",
                "STOCK/FISCAL",
                LocalDate.parse(Storekeeper.DAY));
        Map<String, String> said = Map.of("actor", "DEMO-KEEPER", "role", "KEEPER", "commandId", card);
        return new GenericDomainEventMessage<>("Asset", card, 2, entry, said);
    }

    private static boolean everywhere(IntPredicate holds) {
        return IntStream.range(0, 2).allMatch(holds);
    }

    private int parked(int process) {
        return site.ledger(process, "holding").path("parked").asInt();
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
