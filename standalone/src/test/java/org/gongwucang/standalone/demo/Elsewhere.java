package org.gongwucang.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongwucang.standalone.Gongwucang;
import org.gongwucang.standalone.testing.Client;

/**
 * 异地: the program in a process of its own, in another time zone and language, and on another Java where one is installed beside
 * this one.
 */
final class Elsewhere implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Pattern READY = Pattern.compile("is ready: (\\S+)");
    private static final List<String> ABROAD = List.of(
            "-Duser.timezone=America/St_Johns",
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.extensions=u-nu-arab");

    private final Path log;
    private final Process program;

    private Elsewhere(Path log, Process program) {
        this.log = log;
        this.program = program;
    }

    /** Started on what is in the folder {@code data} of this one. */
    static Elsewhere in(Path folder) throws IOException {
        Path log = folder.resolve("program.log");
        List<String> command = Stream.of(
                        Stream.of(java(), "-XX:TieredStopAtLevel=1", "-Xmx768m"),
                        ABROAD.stream(),
                        Stream.of(
                                "-cp",
                                System.getProperty("java.class.path"),
                                Gongwucang.class.getName(),
                                "up",
                                "--demo=accounts",
                                "--port=0",
                                "--data=" + folder.resolve("data")))
                .flatMap(part -> part)
                .toList();
        Process program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Elsewhere(log, program);
    }

    private static String java() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> beside = Files.list(own.getParent())) {
            Path other = beside.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> feature(home) > feature(own))
                    .min(Comparator.comparing(Elsewhere::feature))
                    .orElse(own);
            return other.resolve("bin/java").toString();
        }
    }

    /** Such as 17; 0 where the folder does not say. */
    private static int feature(Path home) {
        Path release = home.resolve("release");
        if (!Files.isReadable(release)) {
            return 0;
        }
        Properties said = new Properties();
        try (Reader content = Files.newBufferedReader(release)) {
            said.load(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Matcher version = Pattern.compile("\\d+").matcher(said.getProperty("JAVA_VERSION", "0"));
        return version.find() ? Integer.parseInt(version.group()) : 0;
    }

    /** Asks it; waits until it is ready. */
    Client client() {
        await().atMost(PATIENCE).until(() -> READY.matcher(log()).find() || !program.isAlive());
        Matcher ready = READY.matcher(log());
        assertThat(ready.find()).as(log()).isTrue();
        URI address = URI.create(ready.group(1));
        return Client.at(() -> address);
    }

    private String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        program.destroyForcibly();
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }
}
