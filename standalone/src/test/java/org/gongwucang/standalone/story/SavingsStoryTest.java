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
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.opening.OpeningProposed;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** Sixty chairs of 200 yuan: what they save the archive, how they go round, and what the archive still has. */
@TestMethodOrder(OrderAnnotation.class)
class SavingsStoryTest {

    private static final String ERRORS = " userErrors { code message params { name value } } } }";
    private static final String ORDER = " { order number version" + ERRORS;
    private static final String LINES = " { lines { code version userErrors { code message } } userErrors { code } } }";
    private static final String CHAIRS = "{codeSystem: \"TEST\", edition: \"1\", code: \"DESK\"}";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String SPAN = "from: \"2026-01-01\", to: \"" + TODAY + "\"";

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    private static String lot = "";

    private static JsonNode mutate(Role role, String mutation, String answer, Map<String, ?> fields) {
        String input = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input!";
        return PROGRAM.mutate(role, "mutation($i: " + input + ") { done: " + mutation + "(input: $i)" + answer, fields);
    }

    private static JsonNode ask(Role role, String document) {
        JsonNode answer = PROGRAM.ask(role, document, Map.of());
        assertThat(answer.path("errors")).as("%s", answer).isEmpty();
        return answer.path("data");
    }

    private static JsonNode figure(int kind) {
        return ask(
                        AUDITOR,
                        "{ savings(" + SPAN + ") { figures { kind lines pieces value amount atOriginalValue"
                                + " atReferencePrice pieceDays valueDays ids } } }")
                .path("savings")
                .path("figures")
                .path(kind);
    }

    private static JsonNode balance(String asked) {
        return ask(
                        AUDITOR,
                        "{ outstandingBalance(" + asked + ") { nil items overdueItems pieces value"
                                + " kinds { kind nil pieces } } }")
                .path("outstandingBalance");
    }

    private static void assertYuan(JsonNode figure, String field, String yuan) {
        assertThat(figure.path(field).decimalValue())
                .as("%s of %s", field, figure)
                .isEqualByComparingTo(yuan);
    }

    @Test
    @Order(1)
    void sixty_chairs_are_there_ten_of_which_are_allotted_to_the_archive() {
        opens();

        reachesTheArchive("ALLOTMENT", 10, "2026-03-10", "2026-03-11");

        JsonNode allotted =
                await().until(() -> figure(0), known -> known.path("pieces").asInt() == 10);
        assertYuan(allotted, "amount", "2000");
        assertYuan(allotted, "atOriginalValue", "2000");
        assertThat(balance("unit: \"ARCHIVE\", asOf: \"2026-03-01\"")
                        .path("nil")
                        .asBoolean())
                .isTrue();
    }

    /** Three for ten days and two for twenty: 70 days of a chair of 200. */
    @Test
    @Order(2)
    void five_are_lent_and_come_back_in_two_parts() {
        String order = reachesTheArchive("LOAN", 5, "2026-03-30", "2026-04-01");
        JsonNode out = await().until(
                        () -> balance("unit: \"ARCHIVE\", asOf: \"2026-05-02\""),
                        known -> known.path("pieces").asInt() == 15);
        assertThat(out.path("overdueItems").asInt()).isEqualTo(1);
        assertThat(out.path("kinds").path(1).path("kind").asString()).isEqualTo("LOAN");
        assertThat(out.path("kinds").path(1).path("pieces").asInt()).isEqualTo(5);

        comesBack(order, 3, "2026-04-11");
        comesBack(order, 2, "2026-04-21");

        JsonNode lent =
                await().until(() -> figure(1), known -> known.path("pieceDays").asInt() == 70);
        assertYuan(lent, "valueDays", "14000");
        assertThat(lent.path("pieces").asInt()).isEqualTo(5);
        assertThat(lent.path("ids").path(0).asString()).isEqualTo(order + "/1");
        assertThat(balance("unit: \"ARCHIVE\"").path("pieces").asInt()).isEqualTo(10);
        assertThat(balance("staff: \"ARCHIVE-1\", asOf: \"2026-04-15\"")
                        .path("pieces")
                        .asInt())
                .isEqualTo(12);
    }

    /** Fifty were free, five are bought at 260 all the same; two more that are allotted now are reckoned at that price. */
    @Test
    @Order(3)
    void a_purchase_despite_stock_is_told_and_gives_the_price_until_it_is_taken_back() {
        String receipt = await().until(
                        () -> ask(
                                        UNIT_HANDLER,
                                        "{ stockAnswer(assetClass: " + CHAIRS + ", quantity: 5) { free receipt } }")
                                .path("stockAnswer"),
                        answer -> answer.path("free").asInt() == 50)
                .path("receipt")
                .asString();
        String check = done(mutate(
                        UNIT_HANDLER,
                        "recordPurchaseCheck",
                        " { check" + ERRORS,
                        Map.of(
                                "unit",
                                "ARCHIVE",
                                "request",
                                "CG-1",
                                "receipt",
                                receipt,
                                "decision",
                                "BUY",
                                "price",
                                "260",
                                "reason",
                                "款式统一")))
                .path("check")
                .asString();
        JsonNode bought =
                await().until(() -> figure(2), known -> known.path("lines").asInt() == 1);
        assertYuan(bought, "amount", "1300");
        assertYuan(bought, "value", "1000");
        assertThat(bought.path("ids").path(0).asString()).isEqualTo(check);
        reachesTheArchive("ALLOTMENT", 2, TODAY.toString(), TODAY.toString());
        JsonNode allotted =
                await().until(() -> figure(0), known -> known.path("pieces").asInt() == 12);
        assertYuan(allotted, "atReferencePrice", "520");
        assertYuan(allotted, "amount", "2520");

        String event = ask(AUDITOR, "{ purchaseChecks { nodes { event } } }")
                .path("purchaseChecks")
                .path("nodes")
                .path(0)
                .path("event")
                .asString();
        done(mutate(
                UNIT_HANDLER,
                "reversePurchaseCheck",
                " { check" + ERRORS,
                Map.of("check", check, "event", event, "reason", "不买了")));

        assertYuan(await().until(() -> figure(2), known -> known.path("lines").asInt() == 0), "amount", "0");
        assertYuan(figure(0), "amount", "2400");
    }

    /** 17 pieces by the mean of none and 48; 17 of 60; asked for on the day, two days before, and on the day. */
    @Test
    @Order(4)
    void the_chairs_went_round() {
        JsonNode line = await().until(
                        () -> ask(
                                        AUDITOR,
                                        "{ turnover(" + SPAN
                                                + ") { issued opening closing turnoverRate reused disposable"
                                                + " reuseRate requestToIssue { count median mean longest } } }")
                                .path("turnover")
                                .path(0),
                        known -> known.path("issued").asInt() == 17
                                && known.path("closing").asInt() == 48
                                && known.path("disposable").asInt() == 60);

        assertThat(line.path("opening").asInt()).isZero();
        assertThat(line.path("reused").asInt()).isEqualTo(17);
        assertYuan(line, "turnoverRate", "0.71");
        assertYuan(line, "reuseRate", "28.33");
        assertThat(line.path("requestToIssue").path("longest").asInt()).isEqualTo(2);
        assertYuan(line.path("requestToIssue"), "mean", "0.7");
    }

    @Test
    @Order(5)
    void who_works_at_the_gate_sees_the_own_list_and_nobody_elses() {
        JsonNode refused = PROGRAM.ask(GATEKEEPER, "{ outstandingBalance(unit: \"ARCHIVE\") { nil } }", Map.of());

        assertThat(refused.path("errors")
                        .path(0)
                        .path("extensions")
                        .path("code")
                        .asString())
                .isEqualTo("FORBIDDEN");
        assertThat(ask(GATEKEEPER, "{ outstandingBalance { nil } }")
                        .path("outstandingBalance")
                        .path("nil")
                        .asBoolean())
                .isTrue();
    }

    private static void opens() {
        Stockroom.open((document, fields) -> PROGRAM.mutate(ADMINISTRATOR, document, fields));
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
        Map<String, Object> card = Map.of(
                "name", "办公椅",
                "unitValue", "200.00",
                "assetClass", Map.of("codeSystem", "TEST", "edition", "1", "code", "DESK"));
        Map<String, Object> line = new HashMap<>(Map.of("lot", true, "quantity", 60, "row", 0, "card", card));
        line.putAll(Map.of(
                "unit",
                "GWC-OFFICE",
                "location",
                Stockroom.ZONE_A,
                "custodian",
                "DEMO-KEEPER",
                "fundSource",
                "FISCAL"));
        lot = done(mutate(
                        MIGRATOR,
                        "recordOpeningEntries",
                        LINES,
                        Map.of("lines", List.of(line), "occurredOn", "2026-02-01")))
                .path("lines")
                .path(0)
                .path("code")
                .asString();
        LocalDate day = LocalDate.of(2026, 3, 1);
        Instant before = Instant.now().minusSeconds(60);
        PROGRAM.bean(EventStore.class)
                .publish(
                        new GenericDomainEventMessage<>(
                                "Opening",
                                "opening:house",
                                0,
                                new OpeningProposed(1, BigDecimal.ONE, "d", "DEMO-MIGRATOR", day)),
                        new GenericDomainEventMessage<>(
                                "Opening",
                                "opening:house",
                                1,
                                new OpeningConfirmed(
                                        1, BigDecimal.ONE, "d", "DEMO-MIGRATOR", "DEMO-APPROVER", before, day)));
    }

    /** Asked for on the first day; approved, issued and signed for on the second, where it is lent until 1 May. */
    private static String reachesTheArchive(String purpose, int pieces, String asked, String day) {
        Map<String, Object> draft = new HashMap<>(Map.of("unit", "ARCHIVE", "purpose", purpose, "reason", "配置"));
        if (purpose.equals("LOAN")) {
            draft.put("dueOn", "2026-05-01");
        }
        draft.put("items", List.of(Map.of("code", lot, "quantity", pieces)));
        draft.put("occurredOn", asked);
        String order = done(mutate(UNIT_HANDLER, "draftTransfer", ORDER, draft))
                .path("order")
                .asString();
        done(mutate(UNIT_HANDLER, "requestTransfer", ORDER, Map.of("order", order, "occurredOn", asked)));
        String out = purpose.equals("LOAN") ? day : asked;
        done(mutate(APPROVER, "approveTransfer", ORDER, Map.of("order", order, "occurredOn", out)));
        done(mutate(
                KEEPER, "issueTransferLines", ORDER, Map.of("order", order, "warehouse", "STOCK", "occurredOn", out)));
        List<Map<String, Object>> receipts = List.of(Map.of("line", 1, "taken", true, "user", "ARCHIVE-1"));
        done(mutate(
                UNIT_HANDLER,
                "receiveTransferLines",
                LINES,
                Map.of("order", order, "lines", receipts, "occurredOn", day)));
        return order;
    }

    private static void comesBack(String order, int pieces, String day) {
        done(mutate(
                KEEPER,
                "returnTransferLines",
                LINES,
                Map.of("order", order, "lines", List.of(Map.of("line", 1, "pieces", pieces)), "occurredOn", day)));
        done(mutate(
                ACCEPTOR,
                "inspectTransferReturns",
                LINES,
                Map.of(
                        "order",
                        order,
                        "lines",
                        List.of(Map.of(
                                "line",
                                1,
                                "pieces",
                                pieces,
                                "result",
                                "PASS",
                                "location",
                                Stockroom.ZONE_A,
                                "custodian",
                                "DEMO-KEEPER")),
                        "occurredOn",
                        day)));
    }
}
