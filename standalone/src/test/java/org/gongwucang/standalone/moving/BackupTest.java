package org.gongwucang.standalone.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.standalone.testing.Stockroom.done;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.KEEPER;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongwucang.command.identity.DemoAccounts;
import org.gongwucang.events.proof.CutOfAll;
import org.gongwucang.events.proof.CutStream;
import org.gongwucang.events.proof.StoredStreams;
import org.gongwucang.standalone.Gongwucang;
import org.gongwucang.standalone.testing.FilesClient;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.standalone.testing.Storekeeper;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 备份: taken while keepers work, brought up to date later, and started as it is. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BackupTest {

    private static final int KEEPERS = 3;
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final byte[] INVOICE = "%PDF-1.7\n维修单\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    private static final String SEND = "mutation($i: SendToRepairInput!) { done: sendToRepair(input: $i)"
            + " { lines { userErrors { code } } userErrors { code } } }";

    @AutoClose
    private static final RunningProgram PROGRAM = new RunningProgram();

    private static String digest = "";
    private static @Nullable Manifest first;

    @TempDir
    Path scratch;

    @Test
    @Order(1)
    void only_an_administrator_begins_one_and_an_auditor_may_look() {
        assertThat(backup("GET", AUDITOR).statusCode()).isEqualTo(200);
        assertThat(backup("GET", AUDITOR).body()).contains("\"NONE\"");
        assertThat(backup("POST", AUDITOR).statusCode()).isEqualTo(403);
        assertThat(backup("POST", KEEPER).statusCode()).isEqualTo(403);
        assertThat(backup("GET", KEEPER).statusCode()).isEqualTo(403);
        assertThat(backup("POST", null).statusCode()).isEqualTo(401);
        assertThat(backup("GET", AUDITOR).body()).contains("\"NONE\"");
    }

    @Test
    @Order(2)
    void whatever_was_acknowledged_before_is_in_it_however_busy_the_keepers_are() throws Exception {
        Stockroom.open((document, fields) -> PROGRAM.mutate(ADMINISTRATOR, document, fields));
        bringPaper();
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        AtomicBoolean isOver = new AtomicBoolean();
        ExecutorService keepers = Executors.newFixedThreadPool(KEEPERS);
        List<Future<?>> working = new ArrayList<>();
        for (int i = 0; i < KEEPERS; i++) {
            working.add(keepers.submit(() -> {
                while (!isOver.get()) {
                    acknowledged.add(new Storekeeper(PROGRAM.client()).stored());
                }
            }));
        }
        await().atMost(LONG).until(() -> acknowledged.size() > 100);
        Set<String> before = Set.copyOf(acknowledged);

        assertThat(run("demo-administrator")).isZero();

        isOver.set(true);
        for (Future<?> one : working) {
            one.get();
        }
        keepers.shutdown();
        assertThat(acknowledged).hasSizeGreaterThan(before.size());
        first = manifest();
        assertThat(first().entries()).isGreaterThan(before.size() * 2L);
        assertThat(first().attachments()).isEqualTo(1);
        assertThat(first().damaged()).isEmpty();
        startedElsewhere(elsewhere -> {
            for (String code : before) {
                assertThat(isStored(elsewhere, code)).as(code).isTrue();
            }
        });
    }

    private static boolean isStored(RunningProgram program, String code) {
        return program.client()
                .done(KEEPER, "query($c: ID!) { done: asset(code: $c) { holdings { state } } }", Map.of("c", code))
                .path("holdings")
                .path(0)
                .path("state")
                .asString("")
                .equals("IN_STOCK");
    }

    private static void bringPaper() {
        String desk = new Storekeeper(PROGRAM.client()).stored();
        JsonNode upload = new FilesClient(PROGRAM::address).brought(PROGRAM.token(KEEPER), "维修单.pdf", INVOICE);
        digest = upload.path("digest").asString();
        done(PROGRAM.mutate(
                KEEPER,
                SEND,
                Map.of(
                        "lines",
                        List.of(Map.of("code", desk)),
                        "provider",
                        "某维修部",
                        "reason",
                        "抽屉坏了",
                        "document",
                        "修〔2026〕1号",
                        "evidence",
                        List.of(upload.path("uploadId").asString()),
                        "occurredOn",
                        Storekeeper.DAY)));
    }

    @Test
    @Order(3)
    void started_elsewhere_its_ledgers_and_papers_are_whole_and_work_goes_on() {
        startedElsewhere(elsewhere -> {
            assertThat(CutOfAll.of(elsewhere.bean(StoredStreams.class), Instant.MAX)
                            .root())
                    .isEqualTo(first().root());
            assertThat(new FilesClient(elsewhere::address)
                            .fetch(elsewhere.token(AUDITOR), digest)
                            .body())
                    .isEqualTo(INVOICE);
            String desk = new Storekeeper(elsewhere.client()).stored();
            await().atMost(LONG).until(() -> isStored(elsewhere, desk));
            assertEveryLedgerEqualsItsEntries(elsewhere);
        });
    }

    private static boolean isFilled(RunningProgram program) {
        return program.client()
                .done(AUDITOR, "{ done: ledgers { caughtUp } }", Map.of())
                .valueStream()
                .allMatch(ledger -> ledger.path("caughtUp").asBoolean());
    }

    private static void assertEveryLedgerEqualsItsEntries(RunningProgram program) {
        JsonNode ledgers = program.client().done(AUDITOR, "{ done: ledgers { name } }", Map.of());
        assertThat(ledgers).hasSizeGreaterThan(40);
        for (JsonNode ledger : ledgers) {
            JsonNode proof = program.client()
                    .done(
                            AUDITOR,
                            "query($l: ID!) { done: verifyLedger(ledger: $l) { equal differenceCount } }",
                            Map.of("l", ledger.path("name").asString()));
            assertThat(proof.path("equal").asBoolean())
                    .as("%s %s", ledger, proof)
                    .isTrue();
        }
    }

    @Test
    @Order(4)
    void the_next_one_adds_what_has_come_since() throws IOException {
        String desk = new Storekeeper(PROGRAM.client()).stored();

        assertThat(run("demo-administrator")).isZero();

        Manifest next = manifest();
        assertThat(next.entries()).isGreaterThan(first().entries());
        CutOfAll cut = CutOfAll.of(PROGRAM.bean(StoredStreams.class), Instant.MAX);
        assertThat(next.root()).isEqualTo(cut.root());
        assertThat(next.streams()).isEqualTo(cut.streams().size());
        assertThat(cut.streams()).extracting(CutStream::stream).isNotEmpty();
        startedElsewhere(elsewhere -> assertThat(isStored(elsewhere, desk)).isTrue());
    }

    @Test
    @Order(5)
    void a_backup_that_was_started_and_worked_on_is_not_written_over() throws Exception {
        try (RunningProgram onIt = new RunningProgram(Map.of("gongwucang.data", folder().toString()))) {
            assertThat(run("demo-administrator")).isEqualTo(1);
            assertThat(told.toString()).contains("Another process works on the data folder");
            new Storekeeper(onIt.client()).stored();
        }

        assertThat(run("demo-administrator")).isEqualTo(1);
        assertThat(told.toString()).contains("nothing was written");
    }

    @Test
    @Order(6)
    void who_may_not_is_told_so_by_the_command_line() throws IOException {
        assertThat(run("demo-keeper")).isEqualTo(1);
        assertThat(told.toString()).contains("does not let this account do that");
    }

    private final StringWriter told = new StringWriter();

    private int run(String account) throws IOException {
        told.getBuffer().setLength(0);
        Path password = Files.writeString(scratch.resolve("password"), DemoAccounts.PASSWORD);
        CommandLine shell = Gongwucang.commandLine();
        shell.setOut(new PrintWriter(told, true)).setErr(new PrintWriter(told, true));
        return shell.execute(
                "backup",
                "--server",
                PROGRAM.address().toString(),
                "--account",
                account,
                "--password-file",
                password.toString());
    }

    private static HttpResponse<String> backup(String method, @Nullable Role role) {
        HttpRequest.Builder request = HttpRequest.newBuilder(PROGRAM.address().resolve("/actuator/backup"))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.noBody());
        return PROGRAM.send(role == null ? request : request.header("Authorization", "Bearer " + PROGRAM.token(role)));
    }

    private static Path folder() {
        return Path.of(JsonMapper.shared()
                .readTree(backup("GET", AUDITOR).body())
                .path("folder")
                .asString());
    }

    private static Manifest manifest() throws IOException {
        return JsonMapper.shared().readValue(Files.readString(folder().resolve("backup.json")), Manifest.class);
    }

    private static Manifest first() {
        return Objects.requireNonNull(first);
    }

    private interface Elsewhere {
        void look(RunningProgram elsewhere);
    }

    /** A copy of the backup, as another machine has it. */
    private void startedElsewhere(Elsewhere look) {
        Path copy = scratch.resolve("elsewhere");
        try {
            FileSystemUtils.copyRecursively(folder(), copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (RunningProgram elsewhere = new RunningProgram(Map.of("gongwucang.data", copy.toString()))) {
            await().atMost(LONG).until(() -> isFilled(elsewhere));
            look.look(elsewhere);
        }
    }
}
