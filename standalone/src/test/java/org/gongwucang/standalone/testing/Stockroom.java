package org.gongwucang.standalone.testing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** 试验库房: a warehouse with two zones, a class of desks, and what a keeper asks for there. */
public final class Stockroom {

    public static final String REGISTER = "mutation($i: RegisterAssetInput!) { done: registerAsset(input: $i)"
            + " { id code version userErrors { code params { name value } } } }";
    public static final String STORE = "mutation($i: StoreAssetsInput!) { done: storeAssets(input: $i)"
            + " { lines { id version userErrors { code params { name value } } } userErrors { code } } }";
    public static final String RELOCATE = "mutation($i: RelocateAssetsInput!) { done: relocateAssets(input: $i)"
            + " { lines { id version userErrors { code params { name value } } } userErrors { code } } }";

    public static final String REVERSE = "mutation($i: ReverseAssetEntryInput!) { done: reverseAssetEntry(input: $i)"
            + " { id version userErrors { code params { name value } } } }";
    public static final String LAST_TWO =
            "query($code: ID!) { done: asset(code: $code) { history(last: 2) { nodes { eventId event } } } }";

    public static final String ZONE_A = "STOCK/A";
    public static final String ZONE_B = "STOCK/B";

    private Stockroom() {}

    /** 提问方: asks for one mutation, whose document names its input {@code $i} and its result {@code done}. */
    public interface Asks {
        JsonNode mutate(String document, Map<String, ?> fields);
    }

    /** Opens it; an administrator does. */
    public static void open(Asks administrator) {
        done(administrator.mutate(
                "mutation($i: OpenWarehouseInput!) { done: openWarehouse(input: $i) { userErrors { code } } }",
                Map.of("warehouse", "STOCK", "name", "试验库", "unit", "GWC-OFFICE", "kind", "PHYSICAL")));
        for (String zone : List.of(ZONE_A, ZONE_B)) {
            done(administrator.mutate(
                    "mutation($i: OpenLocationInput!) { done: openLocation(input: $i) { userErrors { code } } }",
                    Map.of("location", zone, "name", zone)));
        }
        done(administrator.mutate(
                "mutation($i: DefineAssetClassInput!) { done: defineAssetClass(input: $i) { userErrors { code } } }",
                Map.of(
                        "codeSystem", "TEST",
                        "edition", "1",
                        "code", "DESK",
                        "name", "办公桌",
                        "effectiveFrom", "2020-01-01")));
    }

    /** The answer, where nothing in it was refused. */
    public static JsonNode done(JsonNode answer) {
        if (!answer.path("userErrors").isEmpty()
                || !answer.path("lines").path(0).path("userErrors").isEmpty()) {
            throw new AssertionError(answer.toString());
        }
        return answer;
    }

    /** A desk, to be registered on this day. */
    public static Map<String, Object> desk(String day) {
        return Map.of(
                "card",
                        Map.of(
                                "name",
                                "办公桌",
                                "unitValue",
                                "1500.00",
                                "assetClass",
                                Map.of("codeSystem", "TEST", "edition", "1", "code", "DESK")),
                "unit", "GWC-OFFICE",
                "source", "PURCHASE",
                "document", "购〔2026〕1号",
                "occurredOn", day);
    }

    /** One thing, to be stored in zone A on this day. */
    public static Map<String, Object> storing(String code, String day) {
        return Map.of(
                "lines", List.of(Map.of("code", code, "location", ZONE_A, "fundSource", "FISCAL")), "occurredOn", day);
    }

    /** One thing, to be carried on this day, if it still has the version that is named. */
    public static Map<String, Object> carrying(String code, String to, String day, @Nullable Long expectedVersion) {
        Map<String, Object> line = expectedVersion == null
                ? Map.of("code", code, "to", to)
                : Map.of("code", code, "to", to, "expectedVersion", expectedVersion);
        return Map.of("lines", List.of(line), "occurredOn", day);
    }

    /** An entry, to be taken back with the one that was made after it. */
    public static Map<String, Object> reversing(String code, String event, String later) {
        return Map.of("code", code, "event", event, "confirmed", List.of(later), "reason", "扫错库位");
    }

    /** Some at once, each to a place of its own. */
    public static Map<String, Object> carrying(Map<String, String> to, String day) {
        List<Map<String, String>> lines = to.entrySet().stream()
                .map(line -> Map.of("code", line.getKey(), "to", line.getValue()))
                .toList();
        return Map.of("lines", lines, "occurredOn", day);
    }
}
