package org.gongwucang.standalone.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.gongwucang.events.attachment.AttachmentErased;
import org.gongwucang.events.organisation.PersonErased;
import org.gongwucang.standalone.testing.Client;
import org.gongwucang.standalone.testing.FilesClient;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.shelf.JdbcShelf;
import org.gongwucang.vault.staff.StaffNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The program is killed with {@code kill -9} when it is stored that somebody, and that a file, is erased, and the vault still has them: the next start
 * does it, and who asks again hears that it is decided, once.
 */
class ErasureFaultTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String NAME = "将被删除";
    private static final String PERSON =
            "mutation($i: ConfirmPersonErasureInput!) { done: confirmPersonErasure(input: $i) { staff version userErrors { code } } }";
    private static final String FILE = "mutation($i: ConfirmAttachmentErasureInput!)"
            + " { done: confirmAttachmentErasure(input: $i) { digest version userErrors { code } } }";

    @TempDir
    Path folder;

    private final int port = KillFaultTest.freePort();
    private final URI address = URI.create("http://127.0.0.1:" + port + "/graphql");

    @AutoClose("shutdownNow")
    private final ExecutorService people = Executors.newCachedThreadPool();

    private Process program;

    @BeforeEach
    void starts_the_program() throws Exception {
        program = MortalProgram.start(folder, port);
    }

    @AfterEach
    void ends_the_program() {
        program.destroyForcibly();
    }

    @Test
    void what_was_decided_when_the_program_died_is_done_after_the_next_start_and_decided_once() throws Exception {
        try (CallLog log = new CallLog(folder.resolve("calls.jsonl"))) {
            Caller administrator = new Caller(address, "demo-administrator", log);
            Caller approver = new Caller(address, "demo-approver", log);
            somebodyLeft(administrator);
            String digest = citedFile(approver);
            everythingIsAskedFor(administrator, digest);
            stop();

            dies(PERSON, Map.of("staff", "LEAVER", "commandId", "erase-leaver"));
            assertThat(name()).isEqualTo(NAME);
            program = MortalProgram.start(folder, port);
            await().atMost(PATIENCE).until(() -> isDone(administrator, "LEAVER"));
            stop();
            assertThat(name()).isEqualTo(StaffNames.ERASED);

            dies(FILE, Map.of("digest", digest, "commandId", "erase-file"));
            program = MortalProgram.start(folder, port);

            await().atMost(PATIENCE).until(() -> isDone(administrator, digest));
            assertThat(fetched(digest)).isEqualTo(410);
            done(approver.mutate("again", PERSON, Map.of("staff", "LEAVER", "commandId", "erase-leaver")));
            done(approver.mutate("again", FILE, Map.of("digest", digest, "commandId", "erase-file")));
            stop();
        }
        StoredEntries stored = StoredEntries.in(folder.resolve("data"));
        assertThat(stored.count(PersonErased.class)).isOne();
        assertThat(stored.count(AttachmentErased.class)).isOne();
    }

    private static void somebodyLeft(Caller administrator) {
        done(administrator.mutate(
                "enrol",
                "mutation($i: EnrolStaffInput!) { done: enrolStaff(input: $i) { userErrors { code } } }",
                Map.of("staff", "LEAVER", "name", NAME, "unit", "GWC-OFFICE", "roles", List.of("KEEPER"))));
        done(administrator.mutate(
                "deactivate",
                "mutation($i: DeactivateStaffInput!) { done: deactivateStaff(input: $i) { userErrors { code } } }",
                Map.of("staff", "LEAVER", "reason", "调离")));
    }

    private String citedFile(Caller approver) {
        approver.ask("{ done: me { staff } }", Map.of());
        Client client = Client.at(() -> address);
        byte[] content = "%PDF-1.7\n误传\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        JsonNode upload = new FilesClient(() -> address).brought(client.token(Role.APPROVER), "a.pdf", content);
        done(approver.mutate(
                "delegate",
                "mutation($i: DelegateRoleInput!) { done: delegateRole(input: $i) { userErrors { code } } }",
                Map.of(
                        "role", "APPROVER",
                        "delegate", "DEMO-ACCEPTOR",
                        "from", TODAY.plusDays(1).toString(),
                        "to", TODAY.plusDays(2).toString(),
                        "document", "授1号",
                        "reason", "休假",
                        "evidence", List.of(upload.path("uploadId").asString()))));
        return upload.path("digest").asString();
    }

    private static void everythingIsAskedFor(Caller administrator, String digest) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            String receipt = administrator
                    .ask("{ done: custodyOf(staff: \"LEAVER\") { receipt } }", Map.of())
                    .path("receipt")
                    .asString();
            done(administrator.mutate(
                    "request",
                    "mutation($i: RequestPersonErasureInput!) { done: requestPersonErasure(input: $i) { userErrors { code } } }",
                    Map.of("staff", "LEAVER", "document", "信删1号", "reason", "期满", "receipt", receipt)));
        });
        done(administrator.mutate(
                "request",
                "mutation($i: RequestAttachmentErasureInput!) { done: requestAttachmentErasure(input: $i) { userErrors { code } } }",
                Map.of("digest", digest, "document", "信删2号", "reason", "误传")));
    }

    /** Nobody asks again: what is to be done is done without. The log of who is cut off is closed with them. */
    private void dies(String document, Map<String, ?> fields) throws Exception {
        program = MortalProgram.start(folder, port, KillPoint.BETWEEN_ENTRY_AND_VAULT.name(), "1");
        try (CallLog log = new CallLog(folder.resolve(fields.get("commandId") + ".jsonl"))) {
            Caller approver = new Caller(address, "demo-approver", log);
            Future<JsonNode> asking = people.submit(() -> approver.mutate("confirm", document, fields));
            assertThat(program.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES))
                    .as(() -> "died, and did not answer: " + answer(asking))
                    .isTrue();
            asking.cancel(true);
        }
        assertThat(program.exitValue()).as("ended by signal 9").isEqualTo(128 + 9);
    }

    private static String answer(Future<JsonNode> asking) {
        try {
            return asking.isDone() ? asking.get().toString() : "nothing yet";
        } catch (ExecutionException | InterruptedException e) {
            return e.toString();
        }
    }

    private static boolean isDone(Caller administrator, String subject) {
        return administrator
                .ask("{ done: erasures { nodes { subject state carriedOutAt } } }", Map.of())
                .path("nodes")
                .valueStream()
                .filter(one -> one.path("subject").asString().equals(subject))
                .anyMatch(one -> one.path("state").asString().equals("ERASED")
                        && !one.path("carriedOutAt").isNull());
    }

    private int fetched(String digest) {
        return new FilesClient(() -> address)
                .fetch(Client.at(() -> address).token(Role.AUDITOR), digest)
                .statusCode();
    }

    /** As the vault has it while no program has it open. */
    private String name() {
        try (JdbcShelf shelf = JdbcShelf.in(folder.resolve("data"))) {
            return new StaffNames(shelf).find("LEAVER").orElse("");
        }
    }

    private void stop() throws InterruptedException {
        program.destroy();
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }
}
