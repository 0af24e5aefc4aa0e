package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.vault.identity.Role.ACCEPTOR;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.GATEKEEPER;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.MIGRATOR;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.opening.OpeningProposed;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Eight batches with 150 items came in and eight orders with 256 items went out, says the article on Qingbaijiang
 * (2015-04-05): so at least 106 were there before.
 */
class TransferStoryTest {

    private static final List<Integer> BATCHES = List.of(20, 20, 20, 20, 20, 20, 20, 10);

    private static final String ORDER = " { order number version userErrors { code message params { name value } } } }";
    private static final String BATCH = " { batch version userErrors { code message } } }";
    private static final String LINES = " { lines { code version userErrors { code message } } userErrors { code } } }";

    private final RunningProgram program = new RunningProgram();

    @AfterEach
    void stops() {
        program.close();
    }

    private JsonNode mutate(Role role, String mutation, String answer, Map<String, ?> fields) {
        String input = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input!";
        return program.mutate(role, "mutation($i: " + input + ") { done: " + mutation + "(input: $i)" + answer, fields);
    }

    private JsonNode ask(Role role, String document) {
        JsonNode answer = program.ask(role, document, Map.of());
        assertThat(answer.path("errors")).as("%s", answer).isEmpty();
        return answer.path("data");
    }

    @Test
    void with_106_at_the_opening_the_register_answers_8_and_256_and_nothing_is_left_in_stock() {
        List<String> lots = comesIn(106);

        for (int order = 0; order < 7; order++) {
            leaves(asked(wanted(lots.get(order), 20)), List.of(1));
        }
        String last = asked(wanted(lots.get(7), 10), wanted(lots.get(8), 106));
        leaves(last, List.of(1, 2));

        assertRegister(8, 256);
        await().until(() -> inStock() == 0);
        JsonNode order = await().until(
                        () -> ask(
                                        AUDITOR,
                                        "{ transferOrders(filter: {states: [CLOSED]}, orderBy: [{field: NUMBER, direction:"
                                                + " DESC}], first: 1) { totalCount nodes { number state unit { name } decider { staff }"
                                                + " gatePasses { gatePass checkedBy } lines { line code issued thing { code } } } } }")
                                .path("transferOrders"),
                        closed -> closed.path("totalCount").asInt() == 8);
        JsonNode eighth = order.path("nodes").path(0);
        assertThat(eighth.path("number").asString()).isEqualTo("CC-ARCHIVE-2026-0008");
        assertThat(eighth.path("unit").path("name").asString()).isEqualTo("区档案馆");
        assertThat(eighth.path("decider").path("staff").asString()).isEqualTo("DEMO-APPROVER");
        assertThat(eighth.path("gatePasses").path(0).path("gatePass").asString())
                .isEqualTo("CM-STOCK-2026-0008");
        assertThat(eighth.path("gatePasses").path(0).path("checkedBy").asString())
                .isEqualTo("DEMO-GATEKEEPER");
        JsonNode line = eighth.path("lines").path(1);
        assertThat(line.path("code").asString()).isEqualTo(lots.get(8));
        assertThat(line.path("thing").path("code").asString())
                .startsWith("GWC-")
                .isNotEqualTo(lots.get(8));
        assertLedgersProven();
    }

    @Test
    void with_105_the_eighth_order_is_refused_by_one_piece_and_passes_with_one_fewer() {
        List<String> lots = comesIn(105);
        for (int order = 0; order < 7; order++) {
            leaves(asked(wanted(lots.get(order), 20)), List.of(1));
        }
        String last = asked(wanted(lots.get(7), 10), wanted(lots.get(8), 106));

        JsonNode refused =
                mutate(APPROVER, "approveTransfer", ORDER, Map.of("order", last, "occurredOn", "2026-03-10"));

        JsonNode error = refused.path("userErrors").path(0);
        assertThat(error.path("code").asString()).isEqualTo("TRANSFER_LINES_UNAVAILABLE");
        assertThat(error.path("message").asString())
                .contains("2 " + lots.get(8), "short=1")
                .doesNotContain(lots.get(7));
        await().until(() -> inStock() == 115);
        leaves(last, List.of(1, 2), Map.of("line", 1), Map.of("line", 2, "pieces", 105));

        assertRegister(8, 255);
        await().until(() -> inStock() == 0);
    }

    @Test
    void three_of_ten_that_were_lent_come_back_seven_are_open_and_overdue_is_told_by_the_day() {
        String lot = comesIn(106).get(8);
        String order = asked(Map.of("purpose", "LOAN", "dueOn", "2026-05-01"), List.of(wanted(lot, 10)), "2026-03-10");
        reachesTheUnit(order, List.of(1));
        done(mutate(
                KEEPER,
                "returnTransferLines",
                LINES,
                Map.of("order", order, "lines", List.of(Map.of("line", 1, "pieces", 3)), "occurredOn", "2026-04-01")));
        done(mutate(
                ACCEPTOR,
                "inspectTransferReturns",
                LINES,
                Map.of(
                        "order",
                        order,
                        "lines",
                        List.of(Map.of(
                                "line", 1, "result", "PASS", "location", Stockroom.ZONE_A, "custodian", "DEMO-KEEPER")),
                        "occurredOn",
                        "2026-04-01")));

        JsonNode loan = await().until(
                        () -> loans("").path(0), line -> line.path("returned").asInt() == 3);
        assertThat(loan.path("open").asInt()).isEqualTo(7);
        assertThat(loans(", asOf: \"2026-05-01\"").path(0).path("daysLeft").asInt())
                .isZero();
        assertThat(loans(", asOf: \"2026-05-01\"").path(0).path("overdueDays").asInt())
                .isZero();
        assertThat(loans(", asOf: \"2026-05-02\"").path(0).path("overdueDays").asInt())
                .isEqualTo(1);
        assertThat(loans(", asOf: \"2026-03-31\"").path(0).path("open").asInt()).isEqualTo(10);
        assertThat(ask(AUDITOR, "{ loans(filter: {overdue: true}, asOf: \"2026-05-01\") { totalCount } }")
                        .path("loans")
                        .path("totalCount")
                        .asInt())
                .isZero();
        assertThat(ask(AUDITOR, "{ loans(filter: {dueWithin: 7}, asOf: \"2026-04-24\") { totalCount } }")
                        .path("loans")
                        .path("totalCount")
                        .asInt())
                .isEqualTo(1);
        assertRegister("LOAN", 1, 10);
    }

    @Test
    void an_intake_is_not_taken_back_under_a_loan_and_goes_once_the_loan_did() {
        String lot = comesIn(106).get(0);
        String order = asked(Map.of("purpose", "LOAN", "dueOn", "2026-05-01"), List.of(wanted(lot, 5)), "2026-03-10");
        reachesTheUnit(order, List.of(1));
        JsonNode batch = await().until(() -> batchOf(lot), known -> known.size() > 0);
        String accepted = event(batch.path("history"), "IntakeLineAccepted");
        Map<String, String> intake = Map.of("batch", batch.path("batch").asString());
        Map<String, String> loan = Map.of("order", order);

        JsonNode refused = takenBack(ACCEPTOR, "reverseIntakeEntry", intake, accepted);
        assertThat(refused.path("code").asString()).isEqualTo("ENTRIES_BUILD_ON_IT");
        String number = ask(
                        AUDITOR,
                        "{ transferOrders { nodes { number history(first: 50) { nodes { eventId event } } } } }")
                .at("/transferOrders/nodes/0/number")
                .asString();
        assertThat(refused.path("message").asString()).contains(number);

        String before = now();
        assertThat(inStock()).isEqualTo(150 + 106 - 5);
        List<Map.Entry<Role, String>> back = List.of(
                Map.entry(UNIT_HANDLER, "TransferLineReceived"),
                Map.entry(GATEKEEPER, "GatePassChecked"),
                Map.entry(KEEPER, "TransferLineIssued"),
                Map.entry(APPROVER, "TransferLineApproved"));
        JsonNode entries = ask(
                        AUDITOR, "{ transferOrders { nodes { history(first: 50) { nodes { eventId event } } } } }")
                .at("/transferOrders/nodes/0/history");
        back.forEach(step -> assertThat(
                        takenBack(step.getKey(), "reverseTransferEntry", loan, event(entries, step.getValue())))
                .as(step.getValue())
                .isEmpty());
        assertThat(takenBack(ACCEPTOR, "reverseIntakeEntry", intake, accepted)).isEmpty();

        await().until(() -> inStock() == 150 - 20 + 106);
        assertThat(ask(
                                AUDITOR,
                                "{ stock(asOf: \"2026-03-05\", knownAt: \"" + before
                                        + "\", first: 50) { nodes { code } } }")
                        .toString())
                .contains(lot);
        assertThat(ask(AUDITOR, "{ stock(asOf: \"2026-03-05\", first: 50) { nodes { code } } }")
                        .toString())
                .doesNotContain(lot);
        assertThat(ask(AUDITOR, "{ assetHistory(code: \"" + lot + "\", first: 50) { nodes { event } } }")
                        .at("/assetHistory/nodes"))
                .extracting(entry -> entry.path("event").asString())
                .contains("LotAccepted", "LotIssued", "LotEntryReversed")
                .filteredOn("LotEntryReversed"::equals)
                .hasSizeGreaterThan(1);
        assertLedgersProven();
    }

    private JsonNode batchOf(String lot) {
        return ask(
                        AUDITOR,
                        "{ intakeBatches(first: 50) { nodes { batch lines { code }"
                                + " history(first: 50) { nodes { eventId event } } } } }")
                .at("/intakeBatches/nodes")
                .valueStream()
                .filter(one -> one.path("lines").toString().contains(lot))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static String event(JsonNode history, String name) {
        return history.path("nodes")
                .valueStream()
                .filter(entry -> entry.path("event").asString().equals(name))
                .map(entry -> entry.path("eventId").asString())
                .findFirst()
                .orElseThrow();
    }

    private String now() {
        return ask(AUDITOR, "{ service { time } }").at("/service/time").asString();
    }

    /** Once more with what has to be confirmed; gives why it was not done. */
    private JsonNode takenBack(Role role, String mutation, Map<String, String> of, String event) {
        Map<String, Object> fields = new HashMap<>(of);
        fields.putAll(Map.of("event", event, "reason", "录错"));
        String answer = " { version userErrors { code message params { name value } } } }";
        JsonNode first =
                mutate(role, mutation, answer, fields).path("userErrors").path(0);
        String confirm = first.path("params")
                .valueStream()
                .filter(param -> param.path("name").asString().equals("confirm"))
                .map(param -> param.path("value").asString())
                .findFirst()
                .orElse("");
        if (confirm.isEmpty()) {
            return first;
        }
        fields.put("confirmed", List.of(confirm.split(" ")));
        JsonNode second =
                mutate(role, mutation, answer, fields).path("userErrors").path(0);
        return second.isMissingNode() ? second : first;
    }

    private JsonNode loans(String when) {
        return ask(AUDITOR, "{ loans(first: 5" + when + ") { nodes { open returned daysLeft overdueDays dueOn } } }")
                .path("loans")
                .path("nodes");
    }

    private void assertRegister(int orders, int items) {
        assertRegister("ALLOTMENT", orders, items);
    }

    private void assertRegister(String purpose, int orders, int items) {
        JsonNode line = await().until(
                        () -> registered(purpose), known -> known.path("items").asInt() == items);
        assertThat(line.path("orders").asInt()).isEqualTo(orders);
        assertThat(line.path("value").decimalValue()).isEqualByComparingTo(BigDecimal.valueOf(items * 200L));
    }

    private JsonNode registered(String purpose) {
        JsonNode lines = ask(AUDITOR, "{ transferRegister(year: 2026) { purpose orders items value } }")
                .path("transferRegister");
        return lines.path(lines.path(0).path("purpose").asString().equals(purpose) ? 0 : 1);
    }

    private int inStock() {
        return ask(AUDITOR, "{ holdingSummary(by: STATE, filter: {states: [IN_STOCK, RESERVED]}) { pieces } }")
                .path("holdingSummary")
                .path("pieces")
                .asInt();
    }

    private void assertLedgersProven() {
        for (String ledger : List.of("transfer-order", "transfer-line", "policy-decision")) {
            assertThat(ask(AUDITOR, "{ verifyLedger(ledger: \"" + ledger + "\") { equal } }")
                            .path("verifyLedger")
                            .path("equal")
                            .asBoolean())
                    .as(ledger)
                    .isTrue();
        }
    }

    private static Map<String, Object> wanted(String code, int pieces) {
        return Map.of("code", code, "quantity", pieces);
    }

    @SafeVarargs
    private String asked(Map<String, Object>... items) {
        return asked(Map.of("purpose", "ALLOTMENT"), List.of(items), "2026-03-10");
    }

    private String asked(Map<String, String> kind, List<Map<String, Object>> items, String day) {
        Map<String, Object> draft = new HashMap<>(kind);
        draft.putAll(Map.of("unit", "ARCHIVE", "reason", "配置", "items", items, "occurredOn", day));
        String order = done(mutate(UNIT_HANDLER, "draftTransfer", ORDER, draft))
                .path("order")
                .asString();
        done(mutate(UNIT_HANDLER, "requestTransfer", ORDER, Map.of("order", order, "occurredOn", day)));
        return order;
    }

    /** Approved, issued, checked at the gate, signed for and closed. */
    @SafeVarargs
    private void leaves(String order, List<Integer> lines, Map<String, Integer>... approved) {
        reachesTheUnit(order, lines, approved);
        done(mutate(KEEPER, "closeTransfer", ORDER, Map.of("order", order, "occurredOn", "2026-03-11")));
    }

    @SafeVarargs
    private void reachesTheUnit(String order, List<Integer> lines, Map<String, Integer>... approved) {
        done(mutate(
                APPROVER,
                "approveTransfer",
                ORDER,
                Map.of("order", order, "lines", List.of(approved), "occurredOn", "2026-03-10")));
        String number = done(mutate(
                        KEEPER,
                        "issueTransferLines",
                        ORDER,
                        Map.of("order", order, "warehouse", "STOCK", "occurredOn", "2026-03-10")))
                .path("number")
                .asString();
        JsonNode passes = await().until(
                        () -> ask(KEEPER, "{ transferOrder(number: \"" + number + "\") { gatePasses { gatePass } } }")
                                .path("transferOrder")
                                .path("gatePasses"),
                        known -> known.size() == 1);
        done(mutate(
                GATEKEEPER,
                "checkGatePass",
                ORDER,
                Map.of("gatePass", passes.path(0).path("gatePass").asString(), "occurredOn", "2026-03-10")));
        List<Map<String, Object>> receipts = lines.stream()
                .map(line -> Map.<String, Object>of("line", line, "user", "ARCHIVE-1"))
                .toList();
        done(mutate(
                UNIT_HANDLER,
                "receiveTransferLines",
                LINES,
                Map.of("order", order, "lines", receipts, "occurredOn", "2026-03-11")));
    }

    /** Codes of the lots of the eight batches, and of the one that was there before. */
    private List<String> comesIn(int before) {
        Stockroom.open((document, fields) -> program.mutate(ADMINISTRATOR, document, fields));
        done(mutate(
                ADMINISTRATOR,
                "establishUnit",
                " { userErrors { code } } }",
                Map.of("unit", "ARCHIVE", "name", "区档案馆", "parent", "GWC-OFFICE", "kind", "ORGAN")));
        done(mutate(
                ADMINISTRATOR,
                "enrolStaff",
                " { userErrors { code } } }",
                Map.of("staff", "ARCHIVE-1", "name", "档案馆经办", "unit", "ARCHIVE", "roles", List.of("UNIT_HANDLER"))));
        List<String> lots = new ArrayList<>();
        BATCHES.forEach(pieces -> lots.add(surrendered(pieces)));
        lots.add(opening(before));
        goesLive();
        return lots;
    }

    private String opening(int pieces) {
        Map<String, Object> line = new HashMap<>(Map.of("lot", true, "quantity", pieces, "row", 0, "card", chair()));
        line.putAll(Map.of(
                "unit",
                "GWC-OFFICE",
                "location",
                Stockroom.ZONE_B,
                "custodian",
                "DEMO-KEEPER",
                "fundSource",
                "FISCAL"));
        return done(mutate(
                        MIGRATOR,
                        "recordOpeningEntries",
                        LINES,
                        Map.of("lines", List.of(line), "occurredOn", "2026-03-01")))
                .path("lines")
                .path(0)
                .path("code")
                .asString();
    }

    private String surrendered(int pieces) {
        Map<String, Object> draft = new HashMap<>(
                Map.of("unit", "GWC-OFFICE", "warehouse", "STOCK", "source", "SURRENDER", "document", "缴〔2026〕1号"));
        draft.put("items", List.of(Map.of("card", chair(), "lot", true, "quantity", pieces)));
        draft.put("occurredOn", "2026-03-02");
        String batch = done(mutate(UNIT_HANDLER, "draftIntakeBatch", BATCH, draft))
                .path("batch")
                .asString();
        Map<String, String> it = Map.of("batch", batch, "occurredOn", "2026-03-03");
        done(mutate(UNIT_HANDLER, "submitIntakeBatch", BATCH, it));
        done(mutate(APPROVER, "approveIntakeBatch", BATCH, it));
        Map<String, Object> receipt = Map.of(
                "line",
                1,
                "outcome",
                "ACCEPTED",
                "location",
                Stockroom.ZONE_A,
                "custodian",
                "DEMO-KEEPER",
                "fundSource",
                "FISCAL");
        done(mutate(
                ACCEPTOR,
                "receiveIntakeLines",
                LINES,
                Map.of("batch", batch, "lines", List.of(receipt), "occurredOn", "2026-03-04")));
        done(mutate(ACCEPTOR, "closeIntakeBatch", BATCH, Map.of("batch", batch, "occurredOn", "2026-03-05")));
        return await().until(
                        () -> ask(AUDITOR, "{ intakeBatch(batch: \"" + batch + "\") { lines { code } } }")
                                .path("intakeBatch")
                                .path("lines")
                                .path(0)
                                .path("code")
                                .asString(""),
                        code -> !code.isEmpty());
    }

    /** The confirmation itself is a story of its own; it takes a minute until it holds. */
    private void goesLive() {
        Instant before = Instant.now().minusSeconds(60);
        LocalDate day = LocalDate.of(2026, 3, 6);
        List<Entry> said = List.of(
                new OpeningProposed(1, BigDecimal.ONE, "d", "DEMO-MIGRATOR", day),
                new OpeningConfirmed(1, BigDecimal.ONE, "d", "DEMO-MIGRATOR", "DEMO-APPROVER", before, day));
        for (int i = 0; i < said.size(); i++) {
            program.bean(EventStore.class)
                    .publish(new GenericDomainEventMessage<>("Opening", "opening:house", i, said.get(i)));
        }
    }

    private static Map<String, Object> chair() {
        return Map.of(
                "name", "办公椅",
                "unitValue", "200.00",
                "assetClass", Map.of("codeSystem", "TEST", "edition", "1", "code", "DESK"));
    }
}
