package org.gongwucang.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongwucang.standalone.Gongwucang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses that hold passwords: from the environment and from files, and in no line that the program says. */
class StoreSecretsTest {

    private static final String SECRET = "Geheim42";
    private static final int PATIENCE_SECONDS = 240;

    @TempDir
    Path folder;

    /** A port of this machine on which nobody listens. */
    private static int deadPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static String mongodb() throws IOException {
        return "mongodb://keeper:" + SECRET + "@127.0.0.1:" + deadPort()
                + "/gongwucang?serverSelectionTimeoutMS=500&connectTimeoutMS=500";
    }

    private static String postgresql() throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + deadPort() + "/events?user=keeper&password=" + SECRET;
    }

    /** All that it says, until it has given up. */
    private String said(Map<String, String> environment, String... more) throws IOException, InterruptedException {
        File log = folder.resolve("said.log").toFile();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Gongwucang.class.getName(),
                "up",
                "--port",
                "0",
                "--data",
                folder.resolve("data").toString()));
        command.addAll(List.of(more));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        builder.environment().putAll(environment);
        Process program = builder.start();
        try {
            assertThat(program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("it gives up")
                    .isTrue();
        } finally {
            program.destroyForcibly();
        }
        assertThat(program.exitValue()).isNotZero();
        return Files.readString(log.toPath(), StandardCharsets.UTF_8);
    }

    private static void assertUntold(String said) {
        assertThat(said.lines()).isNotEmpty().noneMatch(line -> line.contains(SECRET));
    }

    @Test
    void an_address_of_mongodb_comes_from_the_environment() throws Exception {
        String said = said(Map.of("GONGWUCANG_MONGODB_URI", mongodb()));

        assertThat(said).contains("MongoDB server", "does not answer, or refuses");
        assertUntold(said);
    }

    @Test
    void an_address_of_mongodb_comes_from_a_file_of_its_name() throws Exception {
        Path secrets = Files.createDirectory(folder.resolve("secrets"));
        Files.writeString(secrets.resolve("gongwucang.mongodb-uri"), mongodb());

        String said = said(Map.of(), "--spring.config.import=configtree:" + secrets + "/");

        assertThat(said).contains("MongoDB server", "does not answer, or refuses");
        assertUntold(said);
    }

    @Test
    void an_address_of_postgresql_comes_from_the_environment_or_from_a_file() throws Exception {
        String fromEnvironment = said(Map.of("GONGWUCANG_EVENTS_JDBC", postgresql()));
        Path secrets = Files.createDirectory(folder.resolve("secrets"));
        Files.writeString(secrets.resolve("gongwucang.events-jdbc"), postgresql());
        String fromFile = said(Map.of("SPRING_CONFIG_IMPORT", "configtree:" + secrets + "/"));

        assertThat(List.of(fromEnvironment, fromFile)).allSatisfy(said -> {
            assertThat(said).contains("database", "does not answer, or refuses");
            assertUntold(said);
        });
    }

    static Stream<Arguments> addresses() {
        return Stream.of(
                Arguments.of("--mongodb-uri", "mongo://keeper:" + SECRET + "@127.0.0.1/gongwucang"),
                Arguments.of("--mongodb-uri", "mongodb://keeper:x@" + SECRET + "@127.0.0.1/gongwucang"),
                Arguments.of("--mongodb-uri", "mongodb://keeper:x/" + SECRET + "@127.0.0.1/gongwucang"),
                Arguments.of("--mongodb-uri", "mongodb://keeper:%zz" + SECRET + "@127.0.0.1/gongwucang"),
                Arguments.of("--events-jdbc", "postgres://keeper:" + SECRET + "@127.0.0.1/events"),
                Arguments.of("--events-jdbc", "jdbc:postgresql://127.0.0.1:x/events?password=" + SECRET));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void an_address_that_is_none_is_not_repeated(String option, String address) throws Exception {
        String said = said(Map.of(), option, address);

        assertThat(said).contains("The address in gongwucang." + option.substring(2));
        assertUntold(said);
    }
}
