package org.gongwucang.standalone.servers;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 一侧: a half as it is delivered, in a process of its own on a port of its own, which it keeps from start to start. */
final class Half implements AutoCloseable {

    private static final Duration TO_START = Duration.ofMinutes(5);
    private static final Duration TO_STOP = Duration.ofSeconds(40);

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = freePort();
    private final List<String> command;
    private final Path log;
    private @Nullable Process process;

    /** @param module {@code command-side} or {@code query-side}, whose jar was built before */
    Half(String module, List<String> settings) {
        log = newLog(module);
        command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Duser.timezone=UTC",
                "-Daxoniq.update-checker.disabled=true",
                "-jar",
                jar(module).toString(),
                "--server.port=" + port));
        command.addAll(settings);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port + "/graphql");
    }

    /** Starts it and does not wait for it. */
    void start() {
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when it says that it is well. */
    void awaitReady() {
        await(log.toString()).atMost(TO_START).until(() -> {
            if (process == null || !process.isAlive()) {
                throw new AssertionError("ended before it was ready, see " + log);
            }
            return isWell();
        });
    }

    private boolean isWell() throws InterruptedException {
        try {
            HttpRequest health = HttpRequest.newBuilder(address().resolve("/actuator/health/readiness"))
                    .build();
            return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** With {@code kill -9}. */
    void kill() {
        end(Process::destroyForcibly);
    }

    /** As an operator does. */
    void stop() {
        end(Process::destroy);
    }

    private void end(Consumer<Process> how) {
        Process running = process;
        if (running != null) {
            how.accept(running);
            await(log.toString()).atMost(TO_STOP).until(() -> !running.isAlive());
        }
    }

    @Override
    public void close() {
        kill();
    }

    private static Path jar(String module) {
        try (Stream<Path> files = Files.list(Path.of("..", module, "target"))) {
            return files.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(module + " is not packaged"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newLog(String module) {
        try {
            return Files.createTempFile(Files.createDirectories(Path.of("target", "servers")), module + "-", ".log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
