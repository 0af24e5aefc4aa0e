package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.vault.identity.Role.ACCEPTOR;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.ASSET_MANAGER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.MIGRATOR;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.identity.DemoAccounts;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.opening.OpeningProposed;
import org.gongwucang.events.transfer.TransferLineIssued;
import org.gongwucang.query.temporarybody.NilBalanceProof;
import org.gongwucang.query.temporarybody.NilBalanceProofs;
import org.gongwucang.standalone.Gongwucang;
import org.gongwucang.standalone.testing.FilesClient;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.stores.testing.TestStores;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/**
 * Two bodies of the district, of which the article on Qingbaijiang tells (2015-04-05): what they need they borrow from the
 * warehouse, and neither is closed before everything is back.
 */
@TestMethodOrder(OrderAnnotation.class)
class TemporaryBodyStoryTest {

    private static final String AUDIT = "GTSJ";
    private static final String GUIDES = "QJDD";
    private static final byte[] PAPER = "%PDF-1.7\n批文\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    private static final String ERRORS = " userErrors { code message params { name value } } } }";
    private static final String BODY = " { body version" + ERRORS;
    private static final String ORDER = " { order number version" + ERRORS;
    private static final String LINES = " { lines { code version userErrors { code message } } userErrors { code } } }";

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    private static final FilesClient FILES = new FilesClient(PROGRAM::address);

    private static final Map<String, String> ORDERS = new HashMap<>();

    @TempDir
    private Path folder = Path.of("");

    private static JsonNode mutate(Role role, String mutation, String answer, Map<String, ?> fields) {
        String input = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input!";
        return PROGRAM.mutate(role, "mutation($i: " + input + ") { done: " + mutation + "(input: $i)" + answer, fields);
    }

    private static JsonNode ask(Role role, String document) {
        JsonNode answer = PROGRAM.ask(role, document, Map.of());
        assertThat(answer.path("errors")).as("%s", answer).isEmpty();
        return answer.path("data");
    }

    @Test
    @Order(1)
    void the_office_is_open_and_has_sixty_chairs() {
        Stockroom.open((document, fields) -> PROGRAM.mutate(ADMINISTRATOR, document, fields));
        Map<String, Object> line = new HashMap<>(Map.of("lot", true, "quantity", 60, "row", 0, "card", chair()));
        line.putAll(Map.of(
                "unit",
                "GWC-OFFICE",
                "location",
                Stockroom.ZONE_A,
                "custodian",
                "DEMO-KEEPER",
                "fundSource",
                "FISCAL"));
        String lot = done(mutate(
                        MIGRATOR,
                        "recordOpeningEntries",
                        LINES,
                        Map.of("lines", List.of(line), "occurredOn", "2026-02-01")))
                .path("lines")
                .path(0)
                .path("code")
                .asString();
        ORDERS.put("lot", lot);
        LocalDate day = LocalDate.of(2026, 3, 1);
        OpeningProposed proposed = new OpeningProposed(1, BigDecimal.ONE, "d", "DEMO-MIGRATOR", day);
        OpeningConfirmed confirmed = new OpeningConfirmed(
                1,
                BigDecimal.ONE,
                "d",
                "DEMO-MIGRATOR",
                "DEMO-APPROVER",
                Instant.now().minusSeconds(60),
                day);
        PROGRAM.bean(EventStore.class)
                .publish(
                        new GenericDomainEventMessage<>("Opening", "opening:house", 0, proposed),
                        new GenericDomainEventMessage<>("Opening", "opening:house", 1, confirmed));
        Map<String, Object> ref = Map.of("codeSystem", "TEST", "edition", "1", "code", "DESK");
        done(mutate(
                ASSET_MANAGER,
                "drawUpKitTemplate",
                " { template version" + ERRORS,
                Map.of(
                        "template",
                        "GROUP-80",
                        "name",
                        "八十人组",
                        "lines",
                        List.of(Map.of("assetClass", ref, "pieces", 80)),
                        "occurredOn",
                        "2026-03-01")));
    }

    private static Map<String, Object> chair() {
        return Map.of(
                "name", "办公椅",
                "unitValue", "200.00",
                "assetClass", Map.of("codeSystem", "TEST", "edition", "1", "code", "DESK"));
    }

    @Test
    @Order(2)
    void two_bodies_are_proposed_with_their_papers_and_approved_by_somebody_else() {
        establish(AUDIT, "国土审计组");
        establish(GUIDES, "市委群教督导组");

        JsonNode bodies = await().until(
                        () -> ask(
                                        AUDITOR,
                                        "{ temporaryBodies { totalCount nodes { body name state"
                                                + " leadUnit { unit } unit { name kind } } } }")
                                .path("temporaryBodies"),
                        known -> known.path("totalCount").asInt() == 2
                                && known.path("nodes")
                                        .path(1)
                                        .path("unit")
                                        .path("kind")
                                        .asString("")
                                        .equals("TEMPORARY_BODY"));
        assertThat(bodies.path("nodes").path(0).path("state").asString()).isEqualTo("ESTABLISHED");
        assertThat(bodies.path("nodes").path(0).path("unit").path("name").asString())
                .isEqualTo("国土审计组");
        assertThat(bodies.path("nodes").path(0).path("leadUnit").path("unit").asString())
                .isEqualTo("GWC-OFFICE");
    }

    private static void establish(String body, String name) {
        String paper = FILES.brought(PROGRAM.token(ASSET_MANAGER), name + "批文.pdf", PAPER)
                .path("uploadId")
                .asString();
        Map<String, Object> proposal = new HashMap<>(Map.of(
                "body",
                body,
                "name",
                name,
                "leadUnit",
                "GWC-OFFICE",
                "purpose",
                "全区性工作",
                "document",
                "区府办〔2026〕3号",
                "plannedEnd",
                "2026-08-31",
                "occurredOn",
                "2026-03-02"));
        assertThat(mutate(ASSET_MANAGER, "proposeTemporaryBody", BODY, proposal)
                        .path("userErrors")
                        .path(0)
                        .path("code")
                        .asString())
                .isEqualTo("BODY_DOCUMENT_NOT_ATTACHED");
        proposal.put("evidence", List.of(paper));
        done(mutate(ASSET_MANAGER, "proposeTemporaryBody", BODY, proposal));
        done(mutate(APPROVER, "establishTemporaryBody", BODY, Map.of("body", body, "occurredOn", "2026-03-03")));
        done(mutate(
                ADMINISTRATOR,
                "enrolStaff",
                " { userErrors { code } } }",
                Map.of("staff", body + "-1", "name", "经办", "unit", body, "roles", List.of("UNIT_HANDLER"))));
    }

    @Test
    @Order(3)
    void what_the_template_asks_for_is_short_by_twenty_before_anything_is_approved() {
        JsonNode shortage = await().until(
                        () -> ask(
                                        UNIT_HANDLER,
                                        "{ kitShortage(template: \"GROUP-80\", body: \"" + AUDIT
                                                + "\") { assetClassId wanted held free missing } }")
                                .path("kitShortage"),
                        known -> known.path(0).path("free").asInt() == 60);

        assertThat(shortage.path(0).path("wanted").asInt()).isEqualTo(80);
        assertThat(shortage.path(0).path("missing").asInt()).isEqualTo(20);
        JsonNode drafted = done(mutate(
                UNIT_HANDLER,
                "requestKit",
                ORDER,
                Map.of(
                        "body",
                        AUDIT,
                        "template",
                        "GROUP-80",
                        "reason",
                        "配置",
                        "dueOn",
                        "2026-08-31",
                        "occurredOn",
                        "2026-03-04")));
        assertThat(drafted.path("number").asString()).isEqualTo("CC-GTSJ-2026-0001");
    }

    @Test
    @Order(4)
    void each_body_borrows_chairs() {
        ORDERS.put(AUDIT, lent(AUDIT, 10));
        ORDERS.put(GUIDES, lent(GUIDES, 5));

        JsonNode body = await().until(
                        () -> body(AUDIT, "state outstanding openLines lines { number code out }"),
                        known -> known.path("state").asString().equals("KITTED"));
        assertThat(body.path("outstanding").asInt()).isEqualTo(10);
        assertThat(body.path("openLines").asInt()).isEqualTo(1);
        assertThat(body.path("lines").path(0).path("code").asString()).isEqualTo(ORDERS.get("lot"));
    }

    private static JsonNode body(String body, String fields) {
        return ask(AUDITOR, "{ temporaryBody(body: \"" + body + "\") { " + fields + " } }")
                .path("temporaryBody");
    }

    private static String lent(String body, int pieces) {
        Map<String, Object> draft =
                new HashMap<>(Map.of("unit", body, "purpose", "LOAN", "dueOn", "2026-08-31", "reason", "配置"));
        draft.put("items", List.of(Map.of("code", String.valueOf(ORDERS.get("lot")), "quantity", pieces)));
        draft.put("occurredOn", "2026-03-06");
        String order = done(mutate(UNIT_HANDLER, "draftTransfer", ORDER, draft))
                .path("order")
                .asString();
        Map<String, String> it = Map.of("order", order, "occurredOn", "2026-03-06");
        done(mutate(UNIT_HANDLER, "requestTransfer", ORDER, it));
        done(mutate(APPROVER, "approveTransfer", ORDER, it));
        done(mutate(
                KEEPER,
                "issueTransferLines",
                ORDER,
                Map.of("order", order, "warehouse", "STOCK", "occurredOn", "2026-03-06")));
        done(mutate(
                UNIT_HANDLER,
                "receiveTransferLines",
                LINES,
                Map.of(
                        "order",
                        order,
                        "lines",
                        List.of(Map.of("line", 1, "taken", true, "user", body + "-1")),
                        "occurredOn",
                        "2026-03-06")));
        return order;
    }

    @Test
    @Order(5)
    void dissolving_one_with_an_open_line_ends_its_borrowing_but_not_itself() {
        done(mutate(
                ASSET_MANAGER,
                "dissolveTemporaryBody",
                BODY,
                Map.of("body", AUDIT, "document", "区府办〔2026〕12号", "reason", "审计完成", "occurredOn", "2026-07-01")));
        JsonNode refused = close(AUDIT);

        assertThat(refused.path("userErrors").path(0).path("code").asString()).isEqualTo("BODY_KIT_OPEN");
        assertThat(refused.path("userErrors").path(0).path("message").asString())
                .contains(String.valueOf(ORDERS.get("lot")), "×10");
        JsonNode tasks = await().until(
                        () -> ask(AUDITOR, "{ kitLines(filter: {toRecover: true}) { totalCount nodes { body out } } }")
                                .path("kitLines"),
                        known -> known.path("totalCount").asInt() == 1);
        assertThat(tasks.path("nodes").path(0).path("body").asString()).isEqualTo(AUDIT);
        assertThat(proof(AUDIT).path("flaws").path(0).path("kind").asString()).isEqualTo("NOT_CLOSED");
    }

    private static JsonNode close(String body) {
        return mutate(ASSET_MANAGER, "closeTemporaryBody", BODY, Map.of("body", body, "occurredOn", "2026-07-03"));
    }

    private static JsonNode proof(String body) {
        return ask(
                        AUDITOR,
                        "{ verifyNilBalance(body: \"" + body
                                + "\") { holds digest computed outstanding streams flaws { kind stream } } }")
                .path("verifyNilBalance");
    }

    @Test
    @Order(6)
    void once_everything_is_back_it_is_closed_and_its_certificate_comes_out_of_the_events() {
        String order = String.valueOf(ORDERS.get(AUDIT));
        done(mutate(
                KEEPER,
                "returnTransferLines",
                LINES,
                Map.of("order", order, "lines", List.of(Map.of("line", 1)), "occurredOn", "2026-07-02")));
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
                        "2026-07-02")));

        done(close(AUDIT));

        JsonNode body = await().until(
                        () -> body(AUDIT, "state recoveryRate certificate unit { active }"),
                        known -> known.path("state").asString().equals("CLOSED"));
        assertThat(body.path("recoveryRate").decimalValue()).isEqualByComparingTo("100");
        JsonNode proof = proof(AUDIT);
        assertThat(proof.path("holds").asBoolean()).as("%s", proof).isTrue();
        assertThat(proof.path("digest").asString())
                .isEqualTo(proof.path("computed").asString())
                .isEqualTo(body.path("certificate").asString());
        assertThat(body(GUIDES, "state").path("state").asString()).isEqualTo("KITTED");
        for (String ledger : List.of("temporary-body", "kit", "kit-template")) {
            assertThat(ask(AUDITOR, "{ verifyLedger(ledger: \"" + ledger + "\") { equal } }")
                            .path("verifyLedger")
                            .path("equal")
                            .asBoolean())
                    .as(ledger)
                    .isTrue();
        }
    }

    @Test
    @Order(7)
    void the_command_line_verifies_it_too() throws IOException {
        StringWriter told = new StringWriter();
        Path password = Files.writeString(folder.resolve("password"), DemoAccounts.PASSWORD);

        assertThat(verify(told, password, AUDIT)).as("%s", told).isZero();
        assertThat(told.toString()).contains("nil balance proven");
        assertThat(verify(told, password, GUIDES)).isEqualTo(1);
    }

    @Test
    @Order(7)
    void the_certificate_is_printed_with_its_digest_and_there_is_none_of_a_body_that_is_not_closed() throws Exception {
        JsonNode link = ask(UNIT_HANDLER, form(AUDIT)).path("nilBalanceForm");
        HttpRequest request = HttpRequest.newBuilder(
                        PROGRAM.address().resolve(link.path("url").asString()))
                .build();
        byte[] file = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofByteArray())
                .body();
        try (PDDocument printed = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(printed).replaceAll("\\s", "");
            String digest = proof(AUDIT).path("digest").asString();
            assertThat(text).contains("资产结清证明", "国土审计组（GTSJ）", "2026-07-03", digest);
        }
        assertThat(ask(AUDITOR, form(GUIDES)).path("nilBalanceForm").isNull()).isTrue();
    }

    private static String form(String body) {
        return "{ nilBalanceForm(body: \"" + body + "\") { url fileName } }";
    }

    private static int verify(StringWriter told, Path password, String body) {
        CommandLine shell = Gongwucang.commandLine();
        shell.setOut(new PrintWriter(told, true)).setErr(new PrintWriter(told, true));
        return shell.execute(
                "verify",
                "--body",
                body,
                "--server",
                PROGRAM.address().toString(),
                "--account",
                "demo-auditor",
                "--password-file",
                password.toString());
    }

    @Test
    @Order(8)
    void it_comes_out_wherever_the_events_are_and_not_with_one_event_fewer() {
        List<DomainEventMessage<?>> all = told();

        assertThat(provenOn(all)).map(NilBalanceProof::holds).hasValue(true);

        for (int left = 0; left < all.size(); left += 3) {
            List<DomainEventMessage<?>> fewer = new ArrayList<>(all);
            DomainEventMessage<?> out = fewer.remove(left);
            assertThat(provenOn(fewer))
                    .as("without %s of %s", out.getPayloadType(), out.getAggregateIdentifier())
                    .map(NilBalanceProof::holds)
                    .isNotEqualTo(Optional.of(true));
        }
    }

    /** The body's own entries, those of its order, and those of the lot up to the closing. */
    private static List<DomainEventMessage<?>> told() {
        EventStore events = PROGRAM.bean(EventStore.class);
        String order = String.valueOf(ORDERS.get(AUDIT));
        List<DomainEventMessage<?>> all = new ArrayList<>();
        List<String> streams = List.of("body:" + AUDIT, order);
        streams.forEach(stream -> events.readEvents(stream, 0).asStream().forEach(all::add));
        String lot = lotOf(events, order);
        events.readEvents(lot, 0).asStream().forEach(all::add);
        return all;
    }

    private static String lotOf(EventStore events, String order) {
        return events.readEvents(order, 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(TransferLineIssued.class::isInstance)
                .map(issued -> ((TransferLineIssued) issued).thing())
                .findFirst()
                .orElseThrow();
    }

    /** In a house that has these events and no ledgers, and stands elsewhere. */
    private static Optional<NilBalanceProof> provenOn(List<DomainEventMessage<?>> entries) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try (TestStores elsewhere = TestStores.open()) {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            entries.forEach(entry -> elsewhere.events().publish(entry));
            return new NilBalanceProofs(elsewhere.events(), elsewhere.streams()).prove(AUDIT);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
