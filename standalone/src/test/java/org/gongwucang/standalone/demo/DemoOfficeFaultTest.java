package org.gongwucang.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongwucang.vault.identity.Role.AUDITOR;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongwucang.standalone.Gongwucang;
import org.gongwucang.standalone.testing.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The program as it is started by hand with {@code --demo}, killed while the office plays, and started again. */
class DemoOfficeFaultTest {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Pattern READY = Pattern.compile("is ready: (\\S+)");

    @TempDir
    private Path folder;

    private Path log;
    private Process program;

    @BeforeEach
    void the_program_starts() throws IOException {
        log = Files.createTempFile(folder, "program", ".log");
        program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx768m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Gongwucang.class.getName(),
                        "up",
                        "--demo",
                        "--port=0",
                        "--data=" + folder.resolve("data"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private void awaits(String told) {
        await().atMost(PATIENCE).until(() -> log(), text -> text.contains(told) || !program.isAlive());
        assertThat(log()).contains(told);
    }

    private String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @AfterEach
    void the_program_ends() throws InterruptedException {
        program.destroyForcibly();
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void killed_in_the_middle_it_goes_on_and_nothing_is_there_twice() throws Exception {
        awaits("Demo office: 600 of");
        assertThat(log().indexOf("is ready")).isBetween(0, log().indexOf("Demo office"));
        the_program_ends();

        the_program_starts();
        awaits("Demo office: all of its");
        JsonNode answer = asked("{ intakeRegister(from: \"2014-01-01\", to: \"2015-12-31\") { batches items }"
                + " intakeBatches { totalCount } holdingSummary(by: STATE, asOf: \"2013-12-31\") { rows pieces } }");
        assertThat(answer.path("data").toString())
                .isEqualTo("{\"intakeRegister\":{\"batches\":8,\"items\":150},\"intakeBatches\":{\"totalCount\":9},"
                        + "\"holdingSummary\":{\"rows\":14,\"pieces\":190}}");
        program.destroy();
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();

        the_program_starts();
        awaits("Demo office: it was played on an earlier start.");
    }

    private JsonNode asked(String question) {
        Matcher ready = READY.matcher(log());
        assertThat(ready.find()).isTrue();
        Client client = Client.at(() -> URI.create(ready.group(1)));
        return await().atMost(PATIENCE)
                .until(
                        () -> client.ask(AUDITOR, question, Map.of()),
                        answer -> answer.path("data")
                                        .path("intakeRegister")
                                        .path("batches")
                                        .asInt()
                                == 8);
    }
}
