package org.gongwucang.benchmarks.lab;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 试验库房: a warehouse with two zones and a class of desks, and what a keeper asks for there. */
public final class Stockroom {

    public static final String REGISTER = "mutation($i: RegisterAssetInput!) { done: registerAsset(input: $i)"
            + " { id code version userErrors { code } } }";
    public static final String STORE = "mutation($i: StoreAssetsInput!) { done: storeAssets(input: $i)"
            + " { lines { id version userErrors { code } } userErrors { code } } }";
    public static final String RELOCATE = "mutation($i: RelocateAssetsInput!) { done: relocateAssets(input: $i)"
            + " { lines { id version userErrors { code } } userErrors { code } } }";

    public static final String ZONE_A = "LAB/A";
    public static final String ZONE_B = "LAB/B";

    private static final String UNIT = "GWC-OFFICE";
    private static final Map<String, Object> DESK_CLASS = Map.of("codeSystem", "LAB", "edition", "1", "code", "DESK");

    private Stockroom() {}

    /** Today, where the warehouse stands. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    /**
     * Opens it, unless it is open already.
     *
     * @param commands a client of command-sides
     * @param token of an administrator
     */
    public static void open(Client commands, String token) {
        done(
                commands,
                token,
                "mutation($i: OpenWarehouseInput!) { done: openWarehouse(input: $i) { userErrors { code } } }",
                Map.of("warehouse", "LAB", "name", "试验库", "unit", UNIT, "kind", "PHYSICAL", "commandId", "lab"));
        for (String zone : List.of(ZONE_A, ZONE_B)) {
            done(
                    commands,
                    token,
                    "mutation($i: OpenLocationInput!) { done: openLocation(input: $i) { userErrors { code } } }",
                    Map.of("location", zone, "name", zone, "commandId", zone));
        }
        done(
                commands,
                token,
                "mutation($i: DefineAssetClassInput!) { done: defineAssetClass(input: $i) { userErrors { code } } }",
                Map.of(
                        "codeSystem", "LAB",
                        "edition", "1",
                        "code", "DESK",
                        "name", "办公桌",
                        "effectiveFrom", "2020-01-01",
                        "commandId", "desk"));
    }

    private static void done(Client commands, String token, String document, Map<String, ?> input) {
        Reply reply = commands.ask(token, document, Map.of("i", input));
        if (!reply.isAnswered() || !reply.refusals().isEmpty()) {
            throw new LabFailure("the stock room is not open: " + reply);
        }
    }

    /** A command's id of its own. */
    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /** A desk, to be registered. */
    public static Map<String, Object> desk(String commandId, LocalDate day) {
        return Map.of(
                "card",
                Map.of("name", "办公桌", "unitValue", "1500.00", "assetClass", DESK_CLASS),
                "unit",
                UNIT,
                "source",
                "PURCHASE",
                "document",
                "购〔2026〕1号",
                "commandId",
                commandId,
                "occurredOn",
                day.toString());
    }

    /** So many desks that lie in zone A when the books are opened. */
    public static Map<String, Object> opening(String commandId, int desks, LocalDate day) {
        Map<String, Object> desk = Map.of(
                "row",
                0,
                "lot",
                false,
                "quantity",
                1,
                "unit",
                UNIT,
                "location",
                ZONE_A,
                "fundSource",
                "FISCAL",
                "custodian",
                "DEMO-KEEPER",
                "card",
                Map.of("name", "办公桌", "unitValue", "1500.00", "assetClass", DESK_CLASS));
        return Map.of("lines", Collections.nCopies(desks, desk), "commandId", commandId, "occurredOn", day.toString());
    }

    /** One thing, to be stored in zone A. */
    public static Map<String, Object> storing(String commandId, String code, LocalDate day) {
        Map<String, String> line = Map.of("code", code, "location", ZONE_A, "fundSource", "FISCAL");
        return Map.of("lines", List.of(line), "commandId", commandId, "occurredOn", day.toString());
    }

    /** Things, to be carried, by their codes. */
    public static Map<String, Object> carrying(String commandId, Map<String, String> to, LocalDate day) {
        List<Map<String, String>> lines = to.entrySet().stream()
                .map(line -> Map.of("code", line.getKey(), "to", line.getValue()))
                .toList();
        return Map.of("lines", lines, "commandId", commandId, "occurredOn", day.toString());
    }
}
