package org.gongwucang.standalone.servers;

import static org.gongwucang.standalone.testing.Stockroom.done;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.standalone.testing.Client;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.vault.identity.Role;
import tools.jackson.databind.JsonNode;

/** 场地: the program on some stores, with a demo account for each role and a stockroom, and a look into its event store. */
interface Site extends AutoCloseable {

    /** What decides: 0 or 1; the same process where there is one only. */
    Client deciding(int process);

    /** What answers: 0 or 1; the same process where there is one only. */
    Client answering(int process);

    /** The event store, past the program. */
    EventStore events();

    /** Starts every process that decides afresh, with nothing in memory. */
    void renewDeciding();

    @Override
    void close();

    /** Entries of a stream, the first first; its short form, that begins with a snapshot, is not meant. */
    default List<DomainEventMessage<?>> stream(String aggregateId) {
        List<DomainEventMessage<?>> entries = new ArrayList<>();
        events().readEvents(aggregateId, 0).forEachRemaining(entries::add);
        return entries;
    }

    /** The proof of a ledger, by a process that answers. */
    default JsonNode proof(int process, String ledger) {
        return answering(process)
                .done(
                        Role.AUDITOR,
                        "query($l: ID!) { done: verifyLedger(ledger: $l)"
                                + " { equal differenceCount differences { key field ledger events } } }",
                        Map.of("l", ledger));
    }

    /** How far each ledger is, as a process that answers tells it. */
    default List<JsonNode> ledgers(int process) {
        List<JsonNode> ledgers = new ArrayList<>();
        answering(process)
                .done(Role.AUDITOR, "{ done: ledgers { name fill filling differs caughtUp parked } }", Map.of())
                .forEach(ledgers::add);
        return ledgers;
    }

    /** Whether every ledger can be asked there. */
    default boolean isCaughtUp(int process) {
        return ledgers(process).stream()
                .allMatch(ledger -> ledger.path("caughtUp").asBoolean());
    }

    /** How far one ledger is. */
    default JsonNode ledger(int process, String name) {
        return ledgers(process).stream()
                .filter(ledger -> ledger.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Opens the stockroom; where the event store was used before, the same commands are only answered again. */
    default void openStockroom() {
        Stockroom.open((document, fields) -> {
            Map<String, Object> input = new HashMap<>(fields);
            byte[] said = new TreeMap<>(fields).toString().getBytes(StandardCharsets.UTF_8);
            input.put("commandId", UUID.nameUUIDFromBytes(said).toString());
            return done(deciding(0).mutate(Role.ADMINISTRATOR, document, input));
        });
    }
}
