package org.gongwucang.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gongwucang.standalone.testing.FilesClient;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.vault.attachment.KeptFiles;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A repair and the paper that proves it, from the keeper's desk to the auditor's question, through HTTP. */
@TestMethodOrder(OrderAnnotation.class)
class EvidenceStoryTest {

    private static final String PASSWORD = "chosen-for-this-test";
    private static final String LINES =
            " { lines { id version userErrors { code message } } userErrors { code message } } }";
    private static final String SEND = "mutation($i: SendToRepairInput!) { done: sendToRepair(input: $i)" + LINES;
    private static final String HISTORY =
            "query($code: ID!) { assetHistory(code: $code) { nodes { eventId event evidence reversedBy } } }";
    private static final byte[] INVOICE = "%PDF-1.7\n维修单\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    private static final FilesClient FILES = new FilesClient(PROGRAM::address);

    private static String desk = "";
    private static String digest = "";

    @Test
    @Order(1)
    void there_is_a_desk_in_stock_and_a_handler_of_another_unit() {
        Stockroom.open((document, fields) -> PROGRAM.mutate(ADMINISTRATOR, document, fields));
        administrator("EstablishUnit", Map.of("unit", "OTHER", "name", "他局", "parent", "GWC-OFFICE", "kind", "ORGAN"));
        administrator(
                "EnrolStaff",
                Map.of("staff", "OTHER-1", "name", "他局经办", "unit", "OTHER", "roles", List.of("UNIT_HANDLER")));
        administrator("OpenAccount", Map.of("account", "other", "staff", "OTHER-1", "password", PASSWORD));
        desk = done(PROGRAM.mutate(KEEPER, Stockroom.REGISTER, Stockroom.desk("2026-01-05")))
                .path("code")
                .asString();
        done(PROGRAM.mutate(KEEPER, Stockroom.STORE, Stockroom.storing(desk, "2026-01-06")));
    }

    private static void administrator(String mutation, Map<String, ?> input) {
        String name = Character.toLowerCase(mutation.charAt(0)) + mutation.substring(1);
        done(PROGRAM.mutate(
                ADMINISTRATOR,
                "mutation($i: " + mutation + "Input!) { done: " + name + "(input: $i) { userErrors { code } } }",
                input));
    }

    @Test
    @Order(2)
    void the_keeper_brings_the_paper_and_sends_the_desk_to_repair_with_it() {
        JsonNode upload = FILES.brought(PROGRAM.token(KEEPER), "维修单.pdf", INVOICE);
        digest = upload.path("digest").asString();

        done(PROGRAM.mutate(KEEPER, SEND, repair(upload.path("uploadId").asString())));
    }

    @Test
    @Order(3)
    void who_may_see_the_desk_has_the_paper_and_another_unit_does_not() {
        for (Role role : List.of(KEEPER, AUDITOR, UNIT_HANDLER)) {
            assertThat(FILES.fetch(PROGRAM.token(role), digest).body()).isEqualTo(INVOICE);
        }
        HttpResponse<byte[]> other = FILES.fetch(tokenOfOther(), digest);
        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(new String(other.body(), StandardCharsets.UTF_8)).contains("FILE_NOT_FOUND");
    }

    @Test
    @Order(4)
    void the_history_of_the_desk_names_the_paper_beside_the_repair() {
        JsonNode started = entry("RepairStarted");

        assertThat(started.path("evidence").toString()).isEqualTo("[\"" + digest + "\"]");
        assertThat(entry("AssetStored").path("evidence")).isEmpty();
    }

    @Test
    @Order(5)
    void what_somebody_else_brought_or_only_its_digest_is_taken_by_nobody() {
        JsonNode foreign = FILES.brought(tokenOfOther(), "他局.pdf", INVOICE);

        for (String cited : List.of(foreign.path("uploadId").asString(), digest)) {
            JsonNode refused = PROGRAM.mutate(
                    KEEPER,
                    "mutation($i: CompleteRepairInput!) { done: completeRepair(input: $i)" + LINES,
                    Map.of(
                            "lines",
                            List.of(Map.of("code", desk, "cost", "120.00", "result", "已修")),
                            "document",
                            "修2号",
                            "evidence",
                            List.of(cited),
                            "occurredOn",
                            "2026-01-08"));
            assertThat(refused.path("lines").path(0).path("userErrors").toString())
                    .contains("ATTACHMENT_NOT_FOUND");
        }
    }

    @Test
    @Order(6)
    void the_sweep_of_what_nothing_cites_leaves_the_paper_and_so_does_the_reversal_of_the_repair() throws IOException {
        done(PROGRAM.mutate(
                KEEPER,
                Stockroom.REVERSE,
                Map.of(
                        "code",
                        desk,
                        "event",
                        entry("RepairStarted").path("eventId").asString(),
                        "confirmed",
                        List.of(),
                        "reason",
                        "送错")));

        assertThat(PROGRAM.bean(KeptFiles.class).throwAwayOrphans(Instant.now().plusSeconds(1)))
                .isEqualTo(1);

        await().until(() ->
                !entry("RepairStarted").path("reversedBy").asString("").isEmpty());
        assertThat(entry("RepairStarted").path("evidence")).hasSize(1);
        assertThat(FILES.fetch(PROGRAM.token(AUDITOR), digest).body()).isEqualTo(INVOICE);
    }

    private static String tokenOfOther() {
        return PROGRAM.ask(
                        null,
                        "mutation($p: String!) { signIn(input: {account: \"other\", password: $p}) { token } }",
                        Map.of("p", PASSWORD))
                .path("data")
                .path("signIn")
                .path("token")
                .asString();
    }

    private static Map<String, Object> repair(String upload) {
        return Map.of(
                "lines",
                List.of(Map.of("code", desk)),
                "provider",
                "维修部",
                "reason",
                "锁坏",
                "document",
                "修1号",
                "evidence",
                List.of(upload),
                "occurredOn",
                "2026-01-07");
    }

    /** The one entry of this kind, as soon as the ledger of things knows the desk. */
    private static JsonNode entry(String event) {
        return await().until(() -> find(event), entry -> !entry.isMissingNode());
    }

    private static JsonNode find(String event) {
        JsonNode entries = PROGRAM.ask(AUDITOR, HISTORY, Map.of("code", desk))
                .path("data")
                .path("assetHistory")
                .path("nodes");
        for (JsonNode entry : entries) {
            if (entry.path("event").asString().equals(event)) {
                return entry;
            }
        }
        return MissingNode.getInstance();
    }
}
