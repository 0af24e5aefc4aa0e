package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.vault.identity.Role.ACCEPTOR;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.ASSET_MANAGER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.FINANCE;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.MIGRATOR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/**
 * A warehouse is counted while 50 things are carried about in it: of 500 that are expected 7 are missing and 5 lie elsewhere,
 * and 3 that belong elsewhere and 2 that no book knows are there.
 */
@TestMethodOrder(OrderAnnotation.class)
class StockTakeStoryTest {

    private static final String SETTLES = "gongwucang.stock-take.settles-after";
    private static final String FIRST = "STOCK/A/01";
    private static final String SECOND = "STOCK/A/02";
    private static final String TAKE = " { stockTake number version userErrors { code message } } }";
    private static final String LINES = " { lines { line userErrors { code message } } userErrors { code } } }";
    private static final List<String> CODES = new ArrayList<>();

    private static RunningProgram program;
    private static String take = "";
    private static String number = "";

    /** What is recorded just before is expected at once: nobody else is on his way into the store. */
    @BeforeAll
    static void starts() {
        System.setProperty(SETTLES, "PT0S");
        program = new RunningProgram();
    }

    @AfterAll
    static void stops() {
        System.clearProperty(SETTLES);
        program.close();
    }

    private static JsonNode ask(Role role, String document) {
        JsonNode answer = program.ask(role, document, Map.of());
        assertThat(answer.path("errors")).as("%s", answer).isEmpty();
        return answer.path("data");
    }

    private static JsonNode stockTake(String fields) {
        return ask(AUDITOR, "{ stockTake(number: \"" + number + "\") { " + fields + " } }")
                .path("stockTake");
    }

    private static JsonNode step(Role role, String mutation, Map<String, ?> fields) {
        Map<String, Object> input = new HashMap<>(fields);
        input.putIfAbsent("stockTake", take);
        JsonNode answer = program.mutate(role, document(mutation, TAKE), input);
        assertThat(answer.path("userErrors")).as("%s", answer).isEmpty();
        return answer;
    }

    private static void lines(Role role, String mutation, List<? extends Map<String, ?>> lines) {
        for (int from = 0; from < lines.size(); from += 200) {
            JsonNode answer = program.mutate(
                    role,
                    document(mutation, LINES),
                    Map.of("stockTake", take, "lines", lines.subList(from, Math.min(lines.size(), from + 200))));
            assertThat(answer.path("userErrors")).as("%s", answer).isEmpty();
            answer.path("lines")
                    .forEach(line ->
                            assertThat(line.path("userErrors")).as("%s", line).isEmpty());
        }
    }

    private static String document(String mutation, String answer) {
        String input = mutation.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + mutation.substring(1) + "Input!";
        return "mutation($i: " + input + ") { done: " + mutation + "(input: $i)" + answer;
    }

    private static List<String> codes(int from, int to) {
        return CODES.subList(from, to);
    }

    private static List<Map<String, Object>> scans(String place, String session, List<String> codes) {
        return codes.stream()
                .map(code -> Map.<String, Object>of(
                        "code",
                        code,
                        "scanId",
                        session + "." + code,
                        "place",
                        place,
                        "scannedAt",
                        "2026-03-02T09:00:00+08:00"))
                .toList();
    }

    private static List<Map<String, Object>> each(List<String> codes, Function<String, Map<String, Object>> line) {
        return codes.stream().map(line).toList();
    }

    @Test
    @Order(1)
    void what_is_expected_is_planned_and_frozen_with_its_digest() {
        Stockroom.open((document, fields) -> program.mutate(ADMINISTRATOR, document, fields));
        for (String shelf : List.of(FIRST, SECOND)) {
            Stockroom.done(program.mutate(
                    ADMINISTRATOR,
                    "mutation($i: OpenLocationInput!) { done: openLocation(input: $i) { userErrors { code } } }",
                    Map.of("location", shelf, "name", shelf)));
        }
        opened(FIRST, 250);
        opened(SECOND, 250);
        opened(Stockroom.ZONE_B, 20);
        String instant = ask(AUDITOR, "{ service { time } }")
                .path("service")
                .path("time")
                .asString();
        JsonNode planned = program.mutate(
                ASSET_MANAGER,
                document("planStockTake", TAKE),
                Map.of(
                        "scope",
                        "LOCATIONS",
                        "places",
                        List.of("STOCK/A"),
                        "instant",
                        instant,
                        "counters",
                        List.of("DEMO-ACCEPTOR", "DEMO-FINANCE"),
                        "document",
                        "盘〔2026〕1号"));
        assertThat(planned.path("userErrors")).as("%s", planned).isEmpty();
        take = planned.path("stockTake").asString();
        number = planned.path("number").asString();
        assertThat(number).startsWith("PD-GWC-OFFICE-");

        JsonNode expected = await().until(
                        () -> stockTake("expectation { things pieces value digest proven }")
                                .path("expectation"),
                        known -> known.path("things").asInt() == 500);
        assertThat(expected.path("value").decimalValue()).isEqualByComparingTo("750000");
        step(
                ASSET_MANAGER,
                "freezeExpectedSet",
                Map.of(
                        "things",
                        500,
                        "pieces",
                        500,
                        "value",
                        expected.path("value").decimalValue(),
                        "digest",
                        expected.path("digest").asString()));
        await().until(() -> stockTake("expectation { proven }")
                .path("expectation")
                .path("proven")
                .asBoolean());
    }

    private static void opened(String place, int cards) {
        Map<String, Object> card = new HashMap<>(Map.of(
                "row",
                0,
                "lot",
                false,
                "quantity",
                1,
                "unit",
                "GWC-OFFICE",
                "location",
                place,
                "custodian",
                "DEMO-KEEPER",
                "fundSource",
                "FISCAL"));
        card.put("card", Stockroom.desk("2026-01-05").get("card"));
        for (int left = cards; left > 0; left -= 200) {
            JsonNode answer = program.mutate(
                    MIGRATOR,
                    "mutation($i: RecordOpeningEntriesInput!) { done: recordOpeningEntries(input: $i)"
                            + " { lines { code userErrors { code } } userErrors { code } } }",
                    Map.of(
                            "lines",
                            IntStream.range(0, Math.min(200, left))
                                    .mapToObj(i -> card)
                                    .toList(),
                            "occurredOn",
                            "2026-01-05"));
            answer.path("lines").forEach(line -> CODES.add(line.path("code").asString()));
        }
    }

    @Test
    @Order(2)
    void it_is_counted_while_fifty_things_are_carried_about() {
        lines(ACCEPTOR, "recordScans", scans(FIRST, "a", codes(105, 250)));
        lines(FINANCE, "recordScans", scans(SECOND, "f", codes(250, 260)));
        carried(codes(250, 280), Stockroom.ZONE_B);
        carried(codes(100, 110), SECOND);
        carried(codes(503, 513), FIRST);

        lines(ACCEPTOR, "recordScans", scans(FIRST, "a", codes(7, 10)));
        lines(ACCEPTOR, "recordScans", scans(FIRST, "a", codes(15, 100)));
        lines(ACCEPTOR, "recordScans", scans(FIRST, "a", codes(500, 513)));
        lines(ACCEPTOR, "recordScans", scans(FIRST, "a2", codes(20, 24)));
        lines(FINANCE, "recordScans", scans(SECOND, "f", codes(280, 500)));
        lines(FINANCE, "recordScans", scans(SECOND, "f", codes(100, 105)));
        lines(FINANCE, "recordScans", scans(SECOND, "f", codes(10, 15)));
        lines(FINANCE, "recordScans", scans(SECOND, "f", List.of("no-tag-1", "no-tag-2")));

        JsonNode summary = await().until(
                        () -> stockTake("state summary { found pending duplicates }"),
                        known -> known.path("summary").path("pending").asInt() == 27
                                && known.path("summary").path("duplicates").asInt() == 4);
        assertThat(summary.path("state").asString()).isEqualTo("COUNTING");
        assertThat(summary.path("summary").path("found").asInt()).isEqualTo(463);
    }

    private static void carried(List<String> codes, String to) {
        JsonNode answer = program.mutate(
                KEEPER, Stockroom.RELOCATE, Map.of("lines", each(codes, code -> Map.of("code", code, "to", to))));
        answer.path("lines")
                .forEach(line ->
                        assertThat(line.path("userErrors")).as("%s", line).isEmpty());
    }

    @Test
    @Order(3)
    void the_same_scans_uploaded_twice_change_nothing() {
        long before = program.head();

        lines(ACCEPTOR, "recordScans", scans(FIRST, "a", codes(105, 250)));
        lines(ACCEPTOR, "recordScans", scans(FIRST, "a2", codes(20, 24)));
        lines(FINANCE, "recordScans", scans(SECOND, "f", List.of("no-tag-1", "no-tag-2")));

        assertThat(program.head()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void who_counts_blindly_is_not_told_what_is_expected() {
        JsonNode refused =
                program.ask(ACCEPTOR, "{ stockTakeExpected(number: \"" + number + "\") { totalCount } }", Map.of());
        assertThat(refused.path("errors")
                        .path(0)
                        .path("extensions")
                        .path("code")
                        .asString())
                .isEqualTo("FORBIDDEN");
        JsonNode own = ask(
                ACCEPTOR,
                "{ stockTake(number: \"" + number + "\") { summary { found } coverage { expected } }"
                        + " stockTakeLines(number: \"" + number + "\", first: 1) { nodes {"
                        + " code finding expectedAt expected custodian figure } } }");
        assertThat(own.path("stockTake").path("summary").isNull()).isTrue();
        assertThat(own.path("stockTake").path("coverage")).isEmpty();
        JsonNode line = own.path("stockTakeLines").path("nodes").path(0);
        for (String kept : List.of("finding", "expectedAt", "expected", "custodian", "figure")) {
            assertThat(line.path(kept).isNull()).as(kept).isTrue();
        }
    }

    @Test
    @Order(5)
    void what_remains_when_movements_are_netted_is_exactly_what_is_wrong() {
        step(ASSET_MANAGER, "endCounting", Map.of());
        List<String> unseen = unseen();
        assertThat(unseen).hasSize(27);
        lines(ASSET_MANAGER, "reconcileCounts", each(unseen, code -> Map.of("code", code)));
        lines(
                ASSET_MANAGER,
                "reconcileCounts",
                each(
                        found("figures: [ELSEWHERE, UNEXPECTED, UNKNOWN], states: [COUNTED]"),
                        code -> Map.of("code", code)));

        JsonNode summary = await().until(
                        () -> stockTake("summary { expected found elsewhere missing differing netted unexpected"
                                        + " unknown nettedSurplus pending unreconciled differences }")
                                .path("summary"),
                        known -> known.path("pending").asInt() == 0
                                && known.path("unreconciled").asInt() == 0);
        Map<String, Integer> exactly = Map.ofEntries(
                Map.entry("expected", 500),
                Map.entry("found", 463),
                Map.entry("elsewhere", 5),
                Map.entry("missing", 7),
                Map.entry("differing", 0),
                Map.entry("netted", 25),
                Map.entry("unexpected", 3),
                Map.entry("unknown", 2),
                Map.entry("nettedSurplus", 10),
                Map.entry("differences", 17));
        exactly.forEach((figure, count) ->
                assertThat(summary.path(figure).asInt()).as(figure).isEqualTo(count));
        assertThat(found("figures: [MISSING]")).containsExactlyInAnyOrderElementsOf(codes(0, 7));
        assertThat(found("figures: [ELSEWHERE]")).containsExactlyInAnyOrderElementsOf(codes(10, 15));
        assertThat(found("figures: [UNEXPECTED]")).containsExactlyInAnyOrderElementsOf(codes(500, 503));
        JsonNode netted = ask(
                        AUDITOR,
                        "{ stockTakeLines(number: \"" + number + "\", filter: {figures: [NETTED]}) {"
                                + " nodes { movementKind name state } } }")
                .path("stockTakeLines")
                .path("nodes");
        assertThat(netted)
                .hasSize(25)
                .allSatisfy(
                        line -> assertThat(line.path("movementKind").asString()).isEqualTo("AssetRelocated"));
    }

    private static List<String> unseen() {
        JsonNode page = await().until(
                        () -> ask(
                                        ASSET_MANAGER,
                                        "{ stockTakeExpected(number: \"" + number
                                                + "\", counted: false, first: 200) { totalCount nodes { code } } }")
                                .path("stockTakeExpected"),
                        known -> known.path("totalCount").asInt() == 27);
        return texts(page.path("nodes"));
    }

    private static List<String> found(String filter) {
        return texts(ask(
                        ASSET_MANAGER,
                        "{ stockTakeLines(number: \"" + number + "\", first: 200, filter: {" + filter
                                + "}) { nodes { code } } }")
                .path("stockTakeLines")
                .path("nodes"));
    }

    private static List<String> texts(JsonNode nodes) {
        List<String> codes = new ArrayList<>();
        nodes.forEach(node -> codes.add(node.path("code").asString()));
        return codes;
    }

    @Test
    @Order(6)
    void differences_are_explained_and_approved_by_who_counted_nothing() {
        List<String> wrong = found("states: [DIFFERENCE]");
        assertThat(wrong).hasSize(17);
        lines(
                KEEPER,
                "explainDifferences",
                each(wrong, code -> Map.of("code", code, "cause", "MOVED_UNRECORDED", "explanation", "搬动后未登记")));
        Map<String, Integer> totals = Map.of(
                "found", 463,
                "elsewhere", 5,
                "missing", 7,
                "differing", 0,
                "netted", 25,
                "unexpected", 3,
                "unknown", 2,
                "nettedSurplus", 10,
                "explained", 17);
        step(APPROVER, "approveStockTake", Map.of("totals", totals));
        JsonNode line = await().until(
                        () -> ask(
                                        AUDITOR,
                                        "{ stockTakeLines(number: \"" + number
                                                + "\", filter: {figures: [MISSING]}, first: 1) {"
                                                + " nodes { cause explainedBy approvedBy } } }")
                                .path("stockTakeLines")
                                .path("nodes")
                                .path(0),
                        known -> !known.path("approvedBy").isNull());
        assertThat(line.path("explainedBy").asString()).isEqualTo("DEMO-KEEPER");
        assertThat(line.path("approvedBy").asString()).isEqualTo("DEMO-APPROVER");
    }

    @Test
    @Order(7)
    void the_book_follows_each_thing_once_and_what_was_posted_is_taken_back() {
        List<String> known = new ArrayList<>(codes(0, 7));
        known.addAll(codes(10, 15));
        known.addAll(codes(500, 503));
        lines(ASSET_MANAGER, "postDifferences", each(known, code -> Map.of("code", code)));
        await().until(() -> missing() == 7);

        JsonNode line = await().until(
                        () -> ask(
                                        AUDITOR,
                                        "{ stockTakeLines(number: \"" + number + "\", filter: {codes: [\""
                                                + CODES.get(0)
                                                + "\"]}) { nodes { line action history(last: 1) { nodes { eventId event } } } } }")
                                .path("stockTakeLines")
                                .path("nodes")
                                .path(0),
                        posted -> posted.path("action").asString("").equals("REPORTED_MISSING"));
        JsonNode reversed = program.mutate(
                ASSET_MANAGER,
                document("reverseCountLineEntry", TAKE),
                Map.of(
                        "line", line.path("line").asString(),
                        "event",
                                line.path("history")
                                        .path("nodes")
                                        .path(0)
                                        .path("eventId")
                                        .asString(),
                        "reason", "又找到了"));
        assertThat(reversed.path("userErrors")).as("%s", reversed).isEmpty();
        await().until(() -> missing() == 6);
        lines(ASSET_MANAGER, "postDifferences", List.of(Map.of("code", CODES.get(0))));
        await().until(() -> missing() == 7);
    }

    private static int missing() {
        return ask(AUDITOR, "{ missing { totalCount } }")
                .path("missing")
                .path("totalCount")
                .asInt();
    }

    @Test
    @Order(8)
    void what_no_book_knew_is_drafted_as_a_batch_and_all_is_closed() {
        List<Map<String, Object>> surplus = each(
                List.of("no-tag-1", "no-tag-2"),
                code -> Map.of(
                        "code", code, "card", Stockroom.desk("2026-01-05").get("card")));
        step(ASSET_MANAGER, "draftSurplusBatch", Map.of("unit", "GWC-OFFICE", "warehouse", "STOCK", "lines", surplus));
        step(ASSET_MANAGER, "finishPosting", Map.of("posted", 17));
        step(ASSET_MANAGER, "closeStockTake", Map.of());

        JsonNode closed = await().until(
                        () -> stockTake("state batches posted summary { posted } coverage { unit { unit } expected"
                                + " accounted missing } history(first: 20) { nodes { event } }"),
                        known -> known.path("state").asString().equals("CLOSED")
                                && known.path("summary").path("posted").asInt() == 17);
        assertThat(closed.path("batches")).hasSize(1);
        assertThat(closed.path("coverage").path(0).path("accounted").asInt()).isEqualTo(500);
        JsonNode batch = await().until(
                        () -> ask(AUDITOR, "{ intakeBatches { nodes { number source document lineCount } } }")
                                .path("intakeBatches")
                                .path("nodes")
                                .path(0),
                        known -> known.path("lineCount").asInt() == 2);
        assertThat(batch.path("source").asString()).isEqualTo("STOCKTAKE_SURPLUS");
        assertThat(batch.path("document").asString()).isEqualTo(number);
        assertThat(batch.path("number").asString())
                .isEqualTo(closed.path("batches").path(0).asString());
        assertThat(stockTake("expectation { proven }")
                        .path("expectation")
                        .path("proven")
                        .asBoolean())
                .isTrue();
        for (String name : List.of("stock-take", "stock-take-line", "holding", "movement")) {
            assertThat(ask(AUDITOR, "{ verifyLedger(ledger: \"" + name + "\") { equal } }")
                            .path("verifyLedger")
                            .path("equal")
                            .asBoolean())
                    .as(name)
                    .isTrue();
        }
    }
}
