package org.gongwucang.standalone.fault;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gongwucang.events.asset.AssetEntryReversed;
import org.gongwucang.events.intake.IntakeEntryReversed;
import org.gongwucang.standalone.testing.Stockroom;
import tools.jackson.databind.JsonNode;

/**
 * 待冲批次: a closed batch of cards with numbers of their own, each of which was carried elsewhere since, and the reversal
 * of its approval with all that was built on it, in as many streams as it has cards and one more.
 */
final class SurrenderedBatch {

    private static final int CARDS = 3;

    /** Registered, accepted, stored, relocated. */
    private static final int ENTRIES_OF_A_CARD = 4;

    /** The approval, an acceptance of each line, the closing. */
    private static final int ENTRIES_TO_GO = CARDS + 2;

    private static final String BATCH = " { batch version userErrors { code params { name value } } } }";
    private static final String LINES = " { lines { id version userErrors { code } } userErrors { code } } }";
    private static final String REVERSE =
            "mutation($i: ReverseIntakeEntryInput!) { done: reverseIntakeEntry(input: $i)" + BATCH;

    private final int number;
    private final List<String> cards = new ArrayList<>();
    private String batch = "";
    private int version;
    private Map<String, Object> reversal = Map.of();

    SurrenderedBatch(int number) {
        this.number = number;
    }

    /** Nobody else has these. */
    private String serialNo(int card) {
        return "SN-" + number + "-" + card;
    }

    private Map<String, Object> card(int card) {
        return Map.of(
                "name",
                "办公桌",
                "brand",
                "某厂",
                "unitValue",
                String.valueOf(1_000 + CARDS * number + card),
                "assetClass",
                Map.of("codeSystem", "TEST", "edition", "1", "code", "DESK"),
                "serialNo",
                serialNo(card),
                "oldCardNo",
                "OLD-" + serialNo(card));
    }

    /** It is drafted, submitted, approved, accepted, closed, and its cards are carried elsewhere. */
    void comesIn(Caller handler, Caller approver, Caller acceptor, Caller keeper) {
        List<Map<String, Object>> items = new ArrayList<>();
        List<Map<String, Object>> receipts = new ArrayList<>();
        for (int card = 1; card <= CARDS; card++) {
            items.add(Map.of("card", card(card)));
            receipts.add(Map.of(
                    "line", card,
                    "outcome", "ACCEPTED",
                    "location", Stockroom.ZONE_A,
                    "custodian", "DEMO-KEEPER",
                    "fundSource", "FISCAL"));
        }
        batch = done(
                        handler,
                        "DraftIntakeBatch",
                        BATCH,
                        Map.of(
                                "unit", "GWC-OFFICE",
                                "warehouse", "STOCK",
                                "source", "SURRENDER",
                                "document", "缴〔2026〕" + number + "号",
                                "items", items,
                                "occurredOn", "2026-03-02"))
                .path("batch")
                .asString();
        Map<String, Object> step = Map.of("batch", batch, "occurredOn", "2026-03-03");
        done(handler, "SubmitIntakeBatch", BATCH, step);
        done(approver, "ApproveIntakeBatch", BATCH, step);
        Map<String, Object> receiving = Map.of("batch", batch, "lines", receipts, "occurredOn", "2026-03-03");
        done(acceptor, "ReceiveIntakeLines", LINES, receiving);
        version =
                done(acceptor, "CloseIntakeBatch", BATCH, step).path("version").asInt();
        Map<String, String> to = await().until(() -> codes(acceptor), codes -> codes.size() == CARDS);
        done(keeper, "RelocateAssets", LINES, Stockroom.carrying(to, "2026-03-04"))
                .path("lines")
                .forEach(line -> cards.add(line.path("id").asString()));
    }

    /** Of its cards, as far as the ledger tells, each to be carried to the other zone. */
    private Map<String, String> codes(Caller acceptor) {
        Map<String, String> to = new HashMap<>();
        acceptor.ask("query($b: ID!) { done: intakeBatch(batch: $b) { lines { code } } }", Map.of("b", batch))
                .path("lines")
                .valueStream()
                .filter(line -> !line.path("code").isNull())
                .forEach(line -> to.put(line.path("code").asString(), Stockroom.ZONE_B));
        return to;
    }

    /** Asks what would go with the approval, and means to take back exactly that. */
    void isToGo(Caller acceptor) {
        String approval = await().until(() -> approval(acceptor), event -> !event.isEmpty());
        Map<String, Object> fields = new HashMap<>(Map.of("batch", batch, "event", approval, "reason", "录错"));
        // Roles just assigned are known everywhere within seconds.
        JsonNode refused = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> acceptor.mutate("refused", REVERSE, fields)
                                .path("userErrors")
                                .path(0),
                        answer -> !answer.path("code").asString().equals("NOT_YOURS_TO_REVERSE"));
        if (!refused.path("code").asString().equals("ENTRIES_BUILD_ON_IT")) {
            throw new AssertionError(refused.toString());
        }
        for (JsonNode param : refused.path("params")) {
            if (param.path("name").asString().equals("confirm")) {
                fields.put("confirmed", List.of(param.path("value").asString().split(" ")));
            }
        }
        fields.put("commandId", UUID.randomUUID().toString());
        reversal = fields;
    }

    private String approval(Caller acceptor) {
        JsonNode nodes = acceptor.ask(
                        "query($b: ID!) { done: intakeBatch(batch: $b) { history(last: 20) { nodes { eventId event } } } }",
                        Map.of("b", batch))
                .path("history")
                .path("nodes");
        return nodes.valueStream()
                .filter(node -> node.path("event").asString().equals("IntakeBatchApproved"))
                .map(node -> node.path("eventId").asString())
                .findFirst()
                .orElse("");
    }

    /** The same command, however often. */
    JsonNode goes(Caller acceptor) {
        return acceptor.mutate("reverse", REVERSE, reversal);
    }

    /** Its version after everything was taken back once. */
    int versionWithout() {
        return version + ENTRIES_TO_GO;
    }

    /** How many of the entries that are to go are taken back. */
    int takenBack(StoredEntries stored) {
        int count = counted(stored, batch, version, IntakeEntryReversed.class);
        for (String card : cards) {
            count += counted(stored, card, ENTRIES_OF_A_CARD, AssetEntryReversed.class);
        }
        return count;
    }

    private static int counted(StoredEntries stored, String stream, int before, Class<?> reversed) {
        int count = 0;
        while (reversed.equals(stored.at(stream + "/" + (before + count + 1)))) {
            count++;
        }
        return count;
    }

    /** All that are to go. */
    static int whole() {
        return ENTRIES_TO_GO + CARDS * ENTRIES_OF_A_CARD;
    }

    /** Things with the same numbers are entered. */
    void isEnteredAgain(Caller keeper) {
        for (int card = 1; card <= CARDS; card++) {
            Map<String, Object> fields = new HashMap<>(Stockroom.desk("2026-03-05"));
            fields.put("card", card(card));
            Stockroom.done(keeper.mutate("again", Stockroom.REGISTER, fields));
        }
    }

    private static JsonNode done(Caller caller, String name, String result, Map<String, ?> fields) {
        String mutation = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        String document = "mutation($i: " + name + "Input!) { done: " + mutation + "(input: $i)" + result;
        return Stockroom.done(caller.mutate(name, document, fields));
    }
}
