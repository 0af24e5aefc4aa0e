package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.vault.identity.Role.ACCEPTOR;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.ASSET_MANAGER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.FINANCE;
import static org.gongwucang.vault.identity.Role.MIGRATOR;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gongwucang.standalone.testing.FilesClient;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** Things leave the books: sold, scrapped, written off; the register tells what they brought, and what is still owed. */
@TestMethodOrder(OrderAnnotation.class)
class DisposalStoryTest {

    private static final String CASE = " { disposal number version userErrors { code message } } }";
    private static final String LINES = " { lines { code userErrors { code message } } userErrors { code } } }";
    private static final String REGISTER =
            "{ disposalRegister(year: 2026) { form cases lines pieces value valuation price"
                    + " pricePercent proceeds receipts } }";

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    private static final FilesClient FILES = new FilesClient(PROGRAM::address);

    private static final List<String> CODES = new ArrayList<>();
    private static String beforeTheSale = "";
    private static String sale = "";

    @BeforeAll
    static void lies_in_stock() {
        Stockroom.open((document, fields) -> PROGRAM.mutate(ADMINISTRATOR, document, fields));
        for (int row = 0; row < 4; row++) {
            CODES.add(opened(false, 1, "5000.00"));
        }
        CODES.add(opened(true, 20, "100.00"));
        await().until(() -> inStock() == 24);
    }

    private static String opened(boolean lot, int quantity, String value) {
        Map<String, Object> card = Map.of(
                "name",
                "办公桌",
                "unitValue",
                value,
                "acquiredOn",
                "2009-05-01",
                "assetClass",
                Map.of("codeSystem", "TEST", "edition", "1", "code", "DESK"));
        Map<String, Object> line = new HashMap<>(Map.of(
                "lot",
                lot,
                "quantity",
                quantity,
                "row",
                0,
                "card",
                card,
                "unit",
                "GWC-OFFICE",
                "location",
                Stockroom.ZONE_A,
                "custodian",
                "DEMO-KEEPER",
                "fundSource",
                "FISCAL"));
        return done(PROGRAM.mutate(
                        MIGRATOR,
                        "mutation($i: RecordOpeningEntriesInput!) { done: recordOpeningEntries(input: $i)" + LINES,
                        Map.of("lines", List.of(line), "occurredOn", "2026-01-05")))
                .path("lines")
                .path(0)
                .path("code")
                .asString();
    }

    private static JsonNode step(Role role, String mutation, Map<String, ?> fields) {
        String input = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input!";
        String answer = mutation.equals("executeDisposalLines") ? LINES : CASE;
        Map<String, Object> all = new HashMap<>(fields);
        all.putIfAbsent("occurredOn", "2026-03-02");
        return PROGRAM.mutate(role, "mutation($i: " + input + ") { done: " + mutation + "(input: $i)" + answer, all);
    }

    private static Map<String, Object> paper(Role role, String kind) {
        byte[] content = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        String upload = FILES.brought(PROGRAM.token(role), kind + ".txt", content)
                .path("uploadId")
                .asString();
        return Map.of("kind", kind, "document", "文〔2026〕1号", "evidence", List.of(upload));
    }

    private static String drafted(String form, List<Map<String, Object>> items) {
        return done(step(
                        ASSET_MANAGER,
                        "draftDisposal",
                        Map.of(
                                "unit", "GWC-OFFICE",
                                "form", form,
                                "document", "财〔2026〕3号",
                                "reason", "更新换代",
                                "items", items)))
                .path("disposal")
                .asString();
    }

    private static JsonNode ask(String document) {
        JsonNode answer = PROGRAM.ask(AUDITOR, document, Map.of());
        assertThat(answer.path("errors")).as("%s", answer).isEmpty();
        return answer.path("data");
    }

    private static int inStock() {
        return ask("{ holdingSummary(by: STATE, filter: {states: [IN_STOCK]}) { pieces } }")
                .path("holdingSummary")
                .path("pieces")
                .asInt();
    }

    private static String now() {
        return ask("{ service { time } }").path("service").path("time").asString();
    }

    @Test
    @Order(1)
    void what_is_sold_is_frozen_first_stays_after_the_approval_and_leaves_hand_and_account_at_the_end() {
        sale = drafted("SALE", List.of(Map.of("code", CODES.get(0)), Map.of("code", CODES.get(4), "pieces", 5)));
        beforeTheSale = now();
        done(step(ASSET_MANAGER, "requestDisposal", Map.of("disposal", sale)));
        await().until(() -> inStock() == 23);
        assertThat(holding(CODES.get(0)).path("state").asString()).isEqualTo("DISPOSAL_FROZEN");
        assertThat(holding(CODES.get(4)).path("inDisposal").asInt()).isEqualTo(5);

        done(step(
                FINANCE,
                "valueDisposal",
                Map.of(
                        "disposal", sale,
                        "amounts", List.of(Map.of("line", 1, "amount", "800"), Map.of("line", 2, "amount", "200")),
                        "papers", List.of(paper(FINANCE, "VALUATION_REPORT")))));
        done(step(APPROVER, "approveDisposal", Map.of("disposal", sale, "document", "批〔2026〕1号")));
        done(step(
                ASSET_MANAGER,
                "recordDisposalBid",
                Map.of(
                        "disposal",
                        sale,
                        "price",
                        "900",
                        "buyer",
                        "区再生资源公司",
                        "papers",
                        List.of(paper(ASSET_MANAGER, "LISTING")))));
        assertThat(holding(CODES.get(0)).path("state").asString()).isEqualTo("DISPOSAL_FROZEN");
        done(step(
                ASSET_MANAGER,
                "executeDisposalLines",
                Map.of("disposal", sale, "lines", List.of(Map.of("line", 1), Map.of("line", 2)))));
        done(step(
                FINANCE,
                "recordDisposalProceeds",
                Map.of("disposal", sale, "amount", "900", "receipt", "川财缴0001", "payer", "区再生资源公司")));
        done(step(FINANCE, "settleDisposalProceeds", Map.of("disposal", sale)));
        done(step(ASSET_MANAGER, "closeDisposal", Map.of("disposal", sale)));

        await().until(() -> ask("{ register { totalCount } }")
                        .path("register")
                        .path("totalCount")
                        .asInt()
                == 4);
        JsonNode moved =
                ask("{ movements(filter: {from: \"2026-03-02\", to: \"2026-03-02\"}) { nodes { event quantity onHand"
                                + " onAccount document } } }")
                        .path("movements")
                        .path("nodes");
        assertThat(moved).extracting(way -> way.path("onAccount").asInt()).containsExactlyInAnyOrder(-1, -5);
        assertThat(moved).extracting(way -> way.path("onHand").asInt()).containsExactlyInAnyOrder(-1, -5);
        assertThat(moved.path(0).path("document").asString()).isEqualTo("CZ-GWC-OFFICE-2026-0001");
    }

    private static JsonNode holding(String code) {
        return ask("{ register(filter: {codes: [\"" + code + "\"]}) { nodes { state inDisposal quantity } } }")
                .path("register")
                .path("nodes")
                .path(0);
    }

    @Test
    @Order(2)
    void the_register_tells_value_proceeds_receipt_and_price_by_valuation() {
        JsonNode lines = await().until(
                        () -> ask(REGISTER).path("disposalRegister"),
                        known -> known.path(0).path("proceeds").asDouble() > 0);

        assertThat(lines).hasSize(1);
        JsonNode sold = lines.path(0);
        assertThat(sold.path("form").asString()).isEqualTo("SALE");
        assertThat(sold.path("cases").asInt()).isOne();
        assertThat(sold.path("lines").asInt()).isEqualTo(2);
        assertThat(sold.path("pieces").asInt()).isEqualTo(6);
        assertThat(sold.path("value").decimalValue()).isEqualByComparingTo("5500");
        assertThat(sold.path("valuation").decimalValue()).isEqualByComparingTo("1000");
        assertThat(sold.path("price").decimalValue()).isEqualByComparingTo("900");
        assertThat(sold.path("pricePercent").decimalValue()).isEqualByComparingTo("90.00");
        assertThat(sold.path("proceeds").decimalValue()).isEqualByComparingTo("900");
        assertThat(sold.path("receipts").path(0).asString()).isEqualTo("川财缴0001");
        assertThat(ask(REGISTER.replace("2026)", "2025)")).path("disposalRegister"))
                .isEmpty();
    }

    @Test
    @Order(3)
    void a_case_shows_its_lines_its_life_and_what_was_known_of_it_before() {
        JsonNode about =
                ask("{ disposalCase(number: \"CZ-GWC-OFFICE-2026-0001\") { state price unit { name } approvedBy"
                                + " lines { line code state valuation assetClass { name } case { number } }"
                                + " history(first: 100) { nodes { event } } } }")
                        .path("disposalCase");
        assertThat(about.path("state").asString()).isEqualTo("CLOSED");
        assertThat(about.path("lines"))
                .extracting(line -> line.path("state").asString())
                .containsExactly("EXECUTED", "EXECUTED");
        assertThat(about.path("lines").path(0).path("case").path("number").asString())
                .isEqualTo("CZ-GWC-OFFICE-2026-0001");
        assertThat(about.path("history").path("nodes"))
                .extracting(entry -> entry.path("event").asString())
                .contains("DisposalRequested", "DisposalApproved", "DisposalBidRecorded", "DisposalClosed");
        assertThat(ask("{ disposalCase(number: \"CZ-GWC-OFFICE-2026-0001\", knownAt: \"" + beforeTheSale
                                + "\") { state } }")
                        .path("disposalCase")
                        .path("state")
                        .asString())
                .isEqualTo("DRAFT");
        assertThat(ask("{ disposalLines(filter: {states: [EXECUTED]}, orderBy: [{field: VALUE}]) { totalCount nodes"
                                + " { value } } }")
                        .path("disposalLines")
                        .path("totalCount")
                        .asInt())
                .isEqualTo(2);
        assertThat(ask("{ assetHistory(code: \"" + CODES.get(0) + "\", last: 1) { nodes { event } } }")
                        .path("assetHistory")
                        .path("nodes")
                        .path(0)
                        .path("event")
                        .asString())
                .isEqualTo("AssetDisposed");
    }

    @Test
    @Order(4)
    void what_was_disposed_of_takes_no_entry_any_more() {
        JsonNode refused = PROGRAM.mutate(
                Role.KEEPER,
                Stockroom.RELOCATE,
                Stockroom.carrying(CODES.get(0), Stockroom.ZONE_B, "2026-03-03", null));

        assertThat(refused.path("lines")
                        .path(0)
                        .path("userErrors")
                        .path(0)
                        .path("code")
                        .asString())
                .isEqualTo("ASSET_DISPOSED");
    }

    @Test
    @Order(5)
    void a_scrapping_needs_the_inspector_and_a_loss_stays_on_the_list_of_pursuits() {
        String scrapping = drafted("SCRAPPING", List.of(Map.of("code", CODES.get(1))));
        done(step(ASSET_MANAGER, "requestDisposal", Map.of("disposal", scrapping)));
        done(step(
                ACCEPTOR,
                "appraiseDisposal",
                Map.of(
                        "disposal", scrapping,
                        "findings", List.of(Map.of("line", 1, "usable", false, "certificate", "鉴1号")),
                        "papers", List.of(paper(ACCEPTOR, "TECHNICAL_CERTIFICATE")))));
        done(step(APPROVER, "approveDisposal", Map.of("disposal", scrapping, "document", "批〔2026〕2号")));
        done(step(
                ASSET_MANAGER,
                "executeDisposalLines",
                Map.of("disposal", scrapping, "lines", List.of(Map.of("line", 1)))));

        String loss =
                drafted("LOSS_WRITE_OFF", List.of(Map.of("code", CODES.get(2), "debtor", "某保安公司", "claim", "3000")));
        done(step(
                ASSET_MANAGER,
                "requestDisposal",
                Map.of(
                        "disposal",
                        loss,
                        "papers",
                        List.of(
                                paper(ASSET_MANAGER, "CAUSE_REPORT"),
                                paper(ASSET_MANAGER, "RESPONSIBILITY_DECISION")))));
        done(step(APPROVER, "approveDisposal", Map.of("disposal", loss, "document", "批〔2026〕3号")));
        done(step(
                ASSET_MANAGER, "executeDisposalLines", Map.of("disposal", loss, "lines", List.of(Map.of("line", 1)))));
        done(step(ASSET_MANAGER, "closeDisposal", Map.of("disposal", loss)));
        done(step(
                FINANCE,
                "recordPursuitRecovery",
                Map.of("disposal", loss, "line", 1, "amount", "1000", "receipt", "川财缴0002")));

        JsonNode pursuit = await().until(
                        () ->
                                ask("{ pursuits(filter: {states: [OPEN]}) { nodes { number debtor claim recovered outstanding"
                                                + " receipts } } }")
                                        .path("pursuits")
                                        .path("nodes")
                                        .path(0),
                        known -> known.path("recovered").asDouble() > 0);
        assertThat(pursuit.path("outstanding").decimalValue()).isEqualByComparingTo("2000");
        assertThat(pursuit.path("debtor").asString()).isEqualTo("某保安公司");
        await().until(() -> ask(REGISTER).path("disposalRegister").size() == 3);
    }

    @Test
    @Order(6)
    void a_disposal_taken_back_leaves_the_thing_frozen_and_every_ledger_is_what_the_events_say() {
        String request = "{ disposalCases(filter: {forms: [SCRAPPING]}) { nodes { disposal history(last: 1)"
                + " { nodes { eventId event } } } } }";
        JsonNode about = ask(request).path("disposalCases").path("nodes").path(0);
        JsonNode last = about.path("history").path("nodes").path(0);
        assertThat(last.path("event").asString()).isEqualTo("DisposalLineExecuted");
        done(PROGRAM.mutate(
                ASSET_MANAGER,
                "mutation($i: ReverseDisposalEntryInput!) { done: reverseDisposalEntry(input: $i)" + CASE,
                Map.of(
                        "disposal", about.path("disposal").asString(),
                        "event", last.path("eventId").asString(),
                        "reason", "运错了")));

        await().until(() -> holding(CODES.get(1)).path("state").asString().equals("DISPOSAL_FROZEN"));
        await().until(() -> ask(REGISTER).path("disposalRegister").size() == 2);
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
