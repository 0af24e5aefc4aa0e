package org.gongwucang.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.KEEPER;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongwucang.events.proof.CutOfAll;
import org.gongwucang.events.proof.StoredStreams;
import org.gongwucang.standalone.Gongwucang;
import org.gongwucang.standalone.testing.FilesClient;
import org.gongwucang.standalone.testing.RunningProgram;
import org.gongwucang.standalone.testing.Stockroom;
import org.gongwucang.standalone.testing.Storekeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/** A house moves from one machine to PostgreSQL and MongoDB, goes on there, and is backed up from there. */
class MigrationIT {

    private static final Duration LONG = Duration.ofMinutes(3);
    private static final byte[] PAPER = "%PDF-1.7\n收据\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final PostgresEvents events = new PostgresEvents(Given.POSTGRESQL.address());
    private final OwnDatabases databases = new OwnDatabases(Given.MONGODB.address());
    private final StringWriter told = new StringWriter();

    @AfterEach
    void closes() {
        events.close();
        databases.close();
    }

    /** What proves that a house is the same one. */
    private record House(String root, String digest) {}

    @Test
    void everything_is_there_and_goes_on_and_comes_back_as_a_backup() throws IOException {
        House here = workedHere();

        assertThat(run("migrate", "--data", data().toString()))
                .as(told::toString)
                .isZero();
        assertThat(run("migrate", "--data", data().toString())).as("again").isZero();

        Map<String, Object> there = new HashMap<>(events.settings());
        there.putAll(databases.settings());
        there.put("gongwucang.data", folder.resolve("there").toString());
        try (RunningProgram program = new RunningProgram(there)) {
            assertThat(root(program)).isEqualTo(here.root());
            assertWhole(program, here.digest());
            new Storekeeper(program.client()).stored();
        }

        assertThat(run("migrate", "--data", data().toString())).isEqualTo(1);
        assertThat(told.toString()).contains("somebody has worked on it");

        Path backup = folder.resolve("backup");
        assertThat(run("backup", "--out", backup.toString())).as(told::toString).isZero();
        try (RunningProgram restored = new RunningProgram(Map.of("gongwucang.data", backup.toString()))) {
            assertThat(root(restored)).isNotEqualTo(here.root());
            assertWhole(restored, here.digest());
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private House workedHere() {
        try (RunningProgram program = new RunningProgram(Map.of("gongwucang.data", data().toString()))) {
            Stockroom.open((document, fields) -> program.mutate(ADMINISTRATOR, document, fields));
            Storekeeper keeper = new Storekeeper(program.client());
            String desk = keeper.stored();
            for (int i = 0; i < 20; i++) {
                keeper.carry(desk, i % 2 == 0 ? Stockroom.ZONE_B : Stockroom.ZONE_A, null);
            }
            assertThat(keeper.carry(desk, "NOWHERE", null).path("userErrors")).isNotEmpty();
            String digest = new FilesClient(program::address)
                    .brought(program.token(KEEPER), "收据.pdf", PAPER)
                    .path("digest")
                    .asString();
            return new House(root(program), digest);
        }
    }

    private static String root(RunningProgram program) {
        return CutOfAll.of(program.bean(StoredStreams.class), Instant.MAX).root();
    }

    private static void assertWhole(RunningProgram program, String digest) {
        await().atMost(LONG)
                .until(() -> program.client()
                        .done(AUDITOR, "{ done: ledgers { caughtUp } }", Map.of())
                        .valueStream()
                        .allMatch(ledger -> ledger.path("caughtUp").asBoolean()));
        JsonNode papers =
                program.client().done(AUDITOR, "{ done: verifyAttachments { checked damaged { digest } } }", Map.of());
        assertThat(papers.path("checked").asInt()).isEqualTo(1);
        assertThat(papers.path("damaged")).isEmpty();
        JsonNode orphans =
                program.client().done(AUDITOR, "{ done: orphanedAttachments { nodes { digest } } }", Map.of());
        assertThat(orphans.toString()).contains(digest);
        JsonNode refusals = program.client().done(AUDITOR, "{ done: refusals { totalCount } }", Map.of());
        assertThat(refusals.path("totalCount").asInt()).isEqualTo(1);
        for (JsonNode ledger : program.client().done(AUDITOR, "{ done: ledgers { name } }", Map.of())) {
            JsonNode proof = program.client()
                    .done(
                            AUDITOR,
                            "query($l: ID!) { done: verifyLedger(ledger: $l) { equal } }",
                            Map.of("l", ledger.path("name").asString()));
            assertThat(proof.path("equal").asBoolean()).as(ledger.toString()).isTrue();
        }
    }

    private int run(String... command) {
        told.getBuffer().setLength(0);
        List<String> arguments = new ArrayList<>(List.of(command));
        events.settings().forEach((name, value) -> arguments.add("--events-jdbc=" + value));
        arguments.add("--mongodb-uri=" + databases.settings().get("gongwucang.mongodb-uri"));
        arguments.add("--vault-database=" + databases.settings().get("gongwucang.vault-database"));
        CommandLine shell = Gongwucang.commandLine();
        shell.setOut(new PrintWriter(told, true)).setErr(new PrintWriter(told, true));
        return shell.execute(arguments.toArray(String[]::new));
    }
}
