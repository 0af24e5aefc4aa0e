package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.vault.identity.Role.ACCEPTOR;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.FINANCE;
import static org.gongwucang.vault.identity.Role.GATEKEEPER;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.link.SignedLinks;
import org.gongwucang.vault.security.Operations;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A batch comes in and its receipt is printed; a card and labels are printed by those who may see the things. */
class FormStoryTest {

    private static final String RECEIPT = "SJ-STOCK-2026-0001";
    private static final String DOCUMENT = "青白江区公物仓收字〔2026〕1号";
    private static final String NAME = "青白江区<b>会议桌</b>";

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static String own = "";
    private static String others = "";

    @BeforeAll
    static void a_batch_is_closed_and_two_units_have_a_desk_each() {
        Stockroom.open((document, fields) -> PROGRAM.mutate(ADMINISTRATOR, document, fields));
        done(
                ADMINISTRATOR,
                "establishUnit",
                Map.of("unit", "QBJ-DAG", "name", "青白江区档案馆", "kind", "ORGAN", "occurredOn", "2020-01-01"));
        own = registered("GWC-OFFICE");
        others = registered("QBJ-DAG");
        String batch = done(
                        UNIT_HANDLER,
                        "draftIntakeBatch",
                        Map.of(
                                "unit", "GWC-OFFICE",
                                "warehouse", "STOCK",
                                "source", "SURRENDER",
                                "document", DOCUMENT,
                                "items", List.of(Map.of("card", card(), "lot", true, "quantity", 12)),
                                "occurredOn", "2026-03-02"))
                .path("batch")
                .asString();
        done(UNIT_HANDLER, "submitIntakeBatch", Map.of("batch", batch, "occurredOn", "2026-03-03"));
        done(APPROVER, "approveIntakeBatch", Map.of("batch", batch, "occurredOn", "2026-03-03"));
        Map<String, Object> line = Map.of(
                "line", 1,
                "outcome", "ACCEPTED",
                "location", Stockroom.ZONE_A,
                "custodian", "DEMO-KEEPER",
                "fundSource", "FISCAL");
        Stockroom.done(PROGRAM.mutate(
                ACCEPTOR,
                "mutation($i: ReceiveIntakeLinesInput!) { done: receiveIntakeLines(input: $i)"
                        + " { lines { userErrors { code } } userErrors { code } } }",
                Map.of("batch", batch, "lines", List.of(line), "occurredOn", "2026-03-04")));
        done(ACCEPTOR, "closeIntakeBatch", Map.of("batch", batch, "occurredOn", "2026-03-05"));
        await().until(() -> !asked(AUDITOR, "intakeReceiptForm(number: \"" + RECEIPT + "\")")
                .isNull());
        await().until(() ->
                !asked(AUDITOR, "assetCardForm(code: \"" + others + "\")").isNull());
    }

    private static Map<String, Object> card() {
        return Map.of(
                "name",
                NAME,
                "unitValue",
                "1500.00",
                "assetClass",
                Map.of("codeSystem", "TEST", "edition", "1", "code", "DESK"));
    }

    private static String registered(String unit) {
        Map<String, Object> desk = new HashMap<>(Stockroom.desk("2026-01-05"));
        desk.put("unit", unit);
        return Stockroom.done(PROGRAM.mutate(KEEPER, Stockroom.REGISTER, desk))
                .path("code")
                .asString();
    }

    private static JsonNode done(Role role, String mutation, Map<String, ?> fields) {
        String input = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input!";
        String ids = mutation.endsWith("IntakeBatch") ? "batch " : "";
        return Stockroom.done(PROGRAM.mutate(
                role,
                "mutation($i: " + input + ") { done: " + mutation + "(input: $i) { " + ids + "userErrors { code } } }",
                fields));
    }

    @Test
    void a_receipt_is_a_pdf_that_nobody_else_keeps_and_every_fetch_brings_the_same() throws IOException {
        JsonNode link = asked(UNIT_HANDLER, "intakeReceiptForm(number: \"" + RECEIPT + "\")");
        HttpResponse<byte[]> file = fetch(link.path("url").asString());

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        String disposition = file.headers().firstValue("Content-Disposition").orElse("");
        assertThat(URLDecoder.decode(disposition, StandardCharsets.UTF_8))
                .startsWith("inline; ")
                .contains("filename*=UTF-8''接收专用收据 " + RECEIPT + ".pdf");
        assertThat(link.path("fileName").asString()).isEqualTo("接收专用收据 " + RECEIPT + ".pdf");
        assertThat(text(file.body())).contains("接收专用收据", RECEIPT, DOCUMENT, NAME, "18,000.00", "壹万捌仟元整");
        assertThat(fetch(link.path("url").asString()).body()).isEqualTo(file.body());
    }

    @Test
    void who_is_bound_to_a_unit_gets_no_link_to_what_another_one_has() {
        assertThat(asked(UNIT_HANDLER, "assetCardForm(code: \"" + own + "\")")
                        .path("url")
                        .asString())
                .startsWith("forms/");
        for (String unknown : List.of(others, "GWC-2026-999999")) {
            assertThat(asked(UNIT_HANDLER, "assetCardForm(code: \"" + unknown + "\")")
                            .isNull())
                    .isTrue();
        }
        JsonNode sheet = PROGRAM.client()
                .done(
                        UNIT_HANDLER,
                        "query($codes: [ID!]!) { done: labelSheet(codes: $codes) { form { url } missing } }",
                        Map.of("codes", List.of(others, own)));
        assertThat(sheet.path("missing")).extracting(JsonNode::asString).containsExactly(others);
        assertThat(sheet.path("form").path("url").asString()).startsWith("forms/");
    }

    @Test
    void whose_role_does_not_read_the_ledger_prints_nothing_of_it() {
        JsonNode answer = PROGRAM.ask(GATEKEEPER, "{ done: label(code: \"" + own + "\") { url } }", Map.of());

        assertThat(answer.path("errors").path(0).path("extensions").path("code").asString())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void the_roles_of_today_decide_when_the_link_is_fetched() throws IOException {
        String url = asked(FINANCE, "assetCardForm(code: \"" + own + "\", wording: BILINGUAL)")
                .path("url")
                .asString();
        assertThat(text(fetch(url).body())).contains("资产卡片", "AssetCard", own, "TEST@1:DESK");

        done(ADMINISTRATOR, "assignRoles", Map.of("staff", "DEMO-FINANCE", "roles", List.of("DRIVER")));

        await().atMost(Duration.ofSeconds(20)).until(() -> fetch(url).statusCode() == 403);
        assertThat(code(fetch(url))).isEqualTo("FORBIDDEN");
    }

    @Test
    void a_link_brings_what_it_was_signed_for_and_nothing_else() throws IOException {
        String form = asked(AUDITOR, "label(code: \"" + own + "\")").path("url").asString();
        String export = asked(AUDITOR, "exportUnits(format: CSV)").path("url").asString();
        String expired = PROGRAM.bean(SignedLinks.class)
                .sign("{}", Duration.ofSeconds(-1))
                .token();

        assertThat(fetch(form).statusCode()).isEqualTo(200);
        for (String wrong : List.of(
                form.replace("forms/", "exports/"),
                export.replace("exports/", "forms/"),
                form.substring(0, form.length() - 6) + "AAAAAA",
                "forms/x")) {
            HttpResponse<byte[]> answer = fetch(wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(404);
            assertThat(code(answer)).isEqualTo("EXPORT_LINK_INVALID");
        }
        assertThat(fetch("forms/" + expired).statusCode()).isEqualTo(410);
    }

    @Test
    void a_form_is_for_whom_the_question_behind_it_is() {
        Map<String, AllowedTo> rules = PROGRAM.bean(Operations.class).rules();
        Map.of(
                        "issueApprovalForm", "transferOrder",
                        "nilBalanceForm", "temporaryBody",
                        "orderHandoverForm", "transferOrder",
                        "intakeReceiptForm", "intakeBatches",
                        "intakeApprovalForm", "intakeBatches",
                        "assetCardForm", "asset",
                        "custodyHandoverForm", "assetHistory",
                        "custodyOfferForm", "custody",
                        "label", "register",
                        "labelSheet", "register")
                .forEach((form, question) -> assertThat(roles(rules, form)).isEqualTo(roles(rules, question)));
        assertThat(roles(rules, "gatePassForm"))
                .contains(GATEKEEPER)
                .filteredOn(role -> role != GATEKEEPER)
                .isEqualTo(roles(rules, "transferOrder"));
    }

    private static List<Role> roles(Map<String, AllowedTo> rules, String operation) {
        return Arrays.stream(
                        Objects.requireNonNull(rules.get(operation), operation).value())
                .sorted()
                .toList();
    }

    private static JsonNode asked(Role role, String question) {
        return PROGRAM.client().done(role, "{ done: " + question + " { url expiresAt fileName } }", Map.of());
    }

    private static HttpResponse<byte[]> fetch(String url) throws IOException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(PROGRAM.address().resolve(url)).build();
            return HTTP.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    private static String code(HttpResponse<byte[]> answer) {
        return JsonMapper.shared()
                .readTree(answer.body())
                .path("errors")
                .path(0)
                .path("extensions")
                .path("code")
                .asString();
    }
}
