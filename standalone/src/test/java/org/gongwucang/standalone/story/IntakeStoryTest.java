package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.vault.identity.Role.ACCEPTOR;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.MIGRATOR;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** Eight batches with 150 items came in, says the article on Qingbaijiang (2015-04-05); here they do. */
@TestMethodOrder(OrderAnnotation.class)
class IntakeStoryTest {

    /** Pieces of each batch; the fifth has its pieces on two lines. */
    private static final List<List<Integer>> BATCHES = List.of(
            List.of(20), List.of(20), List.of(20), List.of(20), List.of(12, 8), List.of(20), List.of(20), List.of(10));

    private static final String BATCH = " { batch number version userErrors { code message } } }";
    private static final String LINES = " { lines { version userErrors { code message } } userErrors { code } } }";
    private static final String REGISTER =
            "{ intakeRegister(from: \"2026-01-01\", to: \"2026-12-31\")" + " { batches items value } }";

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    private static final List<String> CLOSED = new ArrayList<>();

    private static JsonNode mutate(Role role, String document, Map<String, ?> fields) {
        return done(PROGRAM.mutate(role, document, fields));
    }

    private static JsonNode ask(String document) {
        JsonNode answer = PROGRAM.ask(AUDITOR, document, Map.of());
        assertThat(answer.path("errors")).as("%s", answer).isEmpty();
        return answer.path("data");
    }

    @Test
    @Order(1)
    void a_unit_surrenders_somebody_else_accepts_and_the_register_answers_8_and_150() {
        Stockroom.open((document, fields) -> PROGRAM.mutate(ADMINISTRATOR, document, fields));
        BATCHES.forEach(IntakeStoryTest::comesIn);

        JsonNode register = await().until(
                        () -> ask(REGISTER).path("intakeRegister"),
                        known -> known.path("batches").asInt() == 8);
        assertThat(register.path("items").asInt()).isEqualTo(150);
        assertThat(register.path("value").decimalValue()).isEqualByComparingTo("30000");
        await().until(IntakeStoryTest::inStock, pieces -> pieces == 150);
    }

    private static void comesIn(List<Integer> pieces) {
        List<Map<String, Object>> items = pieces.stream()
                .map(quantity -> Map.<String, Object>of("card", chair(), "lot", true, "quantity", quantity))
                .toList();
        JsonNode drafted = mutate(
                UNIT_HANDLER,
                "mutation($i: DraftIntakeBatchInput!) { done: draftIntakeBatch(input: $i)" + BATCH,
                Map.of(
                        "unit", "GWC-OFFICE",
                        "warehouse", "STOCK",
                        "source", "SURRENDER",
                        "document", "缴〔2026〕1号",
                        "items", items,
                        "occurredOn", "2026-03-02"));
        Map<String, String> batch = Map.of("batch", drafted.path("batch").asString(), "occurredOn", "2026-03-03");
        step(UNIT_HANDLER, "submitIntakeBatch", batch);
        step(APPROVER, "approveIntakeBatch", batch);
        mutate(
                ACCEPTOR,
                "mutation($i: ReceiveIntakeLinesInput!) { done: receiveIntakeLines(input: $i)" + LINES,
                Map.of("batch", batch.get("batch"), "lines", receipts(pieces.size()), "occurredOn", "2026-03-04"));
        step(ACCEPTOR, "closeIntakeBatch", Map.of("batch", batch.get("batch"), "occurredOn", "2026-03-05"));
        CLOSED.add(batch.get("batch"));
    }

    private static void step(Role role, String mutation, Map<String, String> batch) {
        String input = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input!";
        mutate(role, "mutation($i: " + input + ") { done: " + mutation + "(input: $i)" + BATCH, batch);
    }

    private static List<Map<String, Object>> receipts(int lines) {
        List<Map<String, Object>> receipts = new ArrayList<>();
        for (int line = 1; line <= lines; line++) {
            receipts.add(Map.of(
                    "line", line,
                    "outcome", "ACCEPTED",
                    "location", Stockroom.ZONE_A,
                    "custodian", "DEMO-KEEPER",
                    "fundSource", "FISCAL"));
        }
        return receipts;
    }

    private static Map<String, Object> chair() {
        return Map.of(
                "name", "办公椅",
                "unitValue", "200.00",
                "assetClass", Map.of("codeSystem", "TEST", "edition", "1", "code", "DESK"));
    }

    private static int inStock() {
        return ask("{ holdingSummary(by: STATE, filter: {states: [IN_STOCK]}) { pieces } }")
                .path("holdingSummary")
                .path("pieces")
                .asInt();
    }

    @Test
    @Order(2)
    void with_an_opening_balance_of_106_it_is_256_in_stock_and_still_8_and_150_that_came_in() {
        Map<String, Object> line = Map.of(
                "lot",
                true,
                "quantity",
                106,
                "row",
                0,
                "card",
                chair(),
                "unit",
                "GWC-OFFICE",
                "location",
                Stockroom.ZONE_B,
                "custodian",
                "DEMO-KEEPER",
                "fundSource",
                "FISCAL");
        mutate(
                MIGRATOR,
                "mutation($i: RecordOpeningEntriesInput!) { done: recordOpeningEntries(input: $i)" + LINES,
                Map.of("lines", List.of(line)));

        await().until(IntakeStoryTest::inStock, pieces -> pieces == 256);
        assertThat(ask(REGISTER).path("intakeRegister").path("items").asInt()).isEqualTo(150);
    }

    @Test
    @Order(3)
    void receipts_have_no_gap_and_a_batch_shows_its_lines() {
        JsonNode batches = ask("{ intakeBatches(filter: {states: [CLOSED]}) { totalCount nodes { number receipt"
                        + " unit { name } warehouse { name } lines { line name state accepted code } } } }")
                .path("intakeBatches");

        assertThat(batches.path("totalCount").asInt()).isEqualTo(8);
        assertThat(batches.path("nodes"))
                .extracting(batch -> batch.path("receipt").asString())
                .containsExactlyInAnyOrder(
                        "SJ-STOCK-2026-0001",
                        "SJ-STOCK-2026-0002",
                        "SJ-STOCK-2026-0003",
                        "SJ-STOCK-2026-0004",
                        "SJ-STOCK-2026-0005",
                        "SJ-STOCK-2026-0006",
                        "SJ-STOCK-2026-0007",
                        "SJ-STOCK-2026-0008");
        JsonNode fifth = batches.path("nodes").path(4);
        assertThat(fifth.path("lines"))
                .extracting(line -> line.path("accepted").asInt())
                .containsExactly(12, 8);
        assertThat(fifth.path("lines").path(0).path("code").asString()).startsWith("GWC-");
        assertThat(fifth.path("warehouse").path("name").asString()).isEqualTo("试验库");
    }

    @Test
    @Order(4)
    void a_batch_that_was_taken_back_shows_so_and_what_was_known_before_stays() {
        String before = ask("{ service { time } }").path("service").path("time").asString();
        String last = CLOSED.get(7);
        JsonNode closing =
                ask("{ intakeBatch(batch: \"" + last + "\") { version } }").path("intakeBatch");
        String event = ask("{ intakeBatch(batch: \"" + last + "\") { history(last: 1) { nodes { eventId event } } } }")
                .path("intakeBatch")
                .path("history")
                .path("nodes")
                .path(0)
                .path("eventId")
                .asString();
        mutate(
                ACCEPTOR,
                "mutation($i: ReverseIntakeEntryInput!) { done: reverseIntakeEntry(input: $i)" + BATCH,
                Map.of("batch", last, "event", event, "reason", "数错"));

        await().until(() -> ask(REGISTER).path("intakeRegister").path("batches").asInt() == 7);
        assertThat(ask(REGISTER.replace(")", ", knownAt: \"" + before + "\")"))
                        .path("intakeRegister")
                        .path("items")
                        .asInt())
                .isEqualTo(150);
        assertThat(closing.path("version").asInt()).isEqualTo(6);
        for (JsonNode ledger : ask("{ ledgers { name } }").path("ledgers")) {
            String name = ledger.path("name").asString();
            assertThat(ask("{ verifyLedger(ledger: \"" + name + "\") { equal } }")
                            .path("verifyLedger")
                            .path("equal")
                            .asBoolean())
                    .as(name)
                    .isTrue();
        }
    }
}
