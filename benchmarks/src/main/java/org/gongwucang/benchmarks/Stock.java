package org.gongwucang.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongwucang.standalone.house.House;
import tools.jackson.databind.JsonNode;

/** 试验库存: cards in one zone of a warehouse, to be carried to the other and back. */
final class Stock {

    private static final int PER_REQUEST = 200;
    private static final String CLASS = "BENCH";

    private final House administrator;
    private final House migrator;
    private final List<String> codes = new ArrayList<>();
    private final boolean[] away;

    Stock(House administrator, House migrator, int cards) {
        this.administrator = administrator;
        this.migrator = migrator;
        this.away = new boolean[cards];
        places();
        while (codes.size() < cards) {
            codes.addAll(openingCards());
        }
    }

    private void places() {
        administrator.ask(
                "mutation($i: OpenWarehouseInput!) { done: openWarehouse(input: $i) { userErrors { code } } }",
                input(Map.of("warehouse", "BENCH", "name", "测速库", "unit", "GWC-OFFICE", "kind", "PHYSICAL")));
        for (String zone : List.of("A", "B")) {
            administrator.ask(
                    "mutation($i: OpenLocationInput!) { done: openLocation(input: $i) { userErrors { code } } }",
                    input(Map.of("location", "BENCH/" + zone, "name", zone)));
        }
        administrator.ask(
                "mutation($i: DefineAssetClassInput!) { done: defineAssetClass(input: $i) { userErrors { code } } }",
                input(Map.of(
                        "codeSystem", "BENCH",
                        "edition", "1",
                        "code", CLASS,
                        "name", "测速",
                        "effectiveFrom", "2020-01-01")));
    }

    private List<String> openingCards() {
        Map<String, Object> card = Map.of(
                "name",
                "办公桌",
                "assetClass",
                Map.of("codeSystem", "BENCH", "edition", "1", "code", CLASS),
                "unitValue",
                "1500.00");
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 0; i < PER_REQUEST; i++) {
            lines.add(Map.of(
                    "lot",
                    false,
                    "quantity",
                    1,
                    "card",
                    card,
                    "unit",
                    "GWC-OFFICE",
                    "location",
                    "BENCH/A",
                    "row",
                    0,
                    "fundSource",
                    "FISCAL",
                    "custodian",
                    "DEMO-KEEPER"));
        }
        JsonNode done = migrator.ask(
                "mutation($i: RecordOpeningEntriesInput!) { done: recordOpeningEntries(input: $i)"
                        + " { lines { code userErrors { code message } } userErrors { code message } } }",
                input(Map.of("lines", lines)));
        List<String> entered = new ArrayList<>();
        for (JsonNode line : done.path("lines")) {
            if (!line.path("userErrors").isEmpty()) {
                throw new IllegalStateException(line.toString());
            }
            entered.add(line.path("code").asString());
        }
        if (entered.isEmpty()) {
            throw new IllegalStateException(done.toString());
        }
        return entered;
    }

    /** One thing, carried to where it is not. */
    Map<String, String> move(int card) {
        away[card] = !away[card];
        return Map.of("code", codes.get(card), "to", away[card] ? "BENCH/B" : "BENCH/A");
    }

    String code(int card) {
        return codes.get(card);
    }

    int size() {
        return away.length;
    }

    static Map<String, Object> input(Map<String, ?> fields) {
        Map<String, Object> input = new HashMap<>(fields);
        input.put("commandId", UUID.randomUUID().toString());
        return Map.of("i", input);
    }
}
