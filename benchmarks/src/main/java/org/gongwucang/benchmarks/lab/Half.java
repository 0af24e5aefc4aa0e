package org.gongwucang.benchmarks.lab;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 半边: a process of the program: a command-side, a query-side, or both in one on the stores of one machine. */
public final class Half implements Server {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** 种类. */
    public enum Kind {
        COMMAND_SIDE("command-side"),
        QUERY_SIDE("query-side"),
        STANDALONE("standalone");

        private final String module;

        Kind(String module) {
            this.module = module;
        }

        /** The runnable jar below the program's folder. */
        Path jarIn(Path home) {
            Path target = home.resolve(module).resolve("target");
            try (Stream<Path> files = Files.list(target)) {
                return files.filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                        .findFirst()
                        .orElseThrow();
            } catch (java.io.IOException | java.util.NoSuchElementException e) {
                throw new LabFailure("no runnable jar in " + target + ": mvn -DskipTests package", e);
            }
        }
    }

    private final Kind kind;
    private final int port = Loopback.freePort();
    private final MortalProcess process;
    private final Client itself = new Client(List.of(address()), PATIENCE);

    /**
     * @param home the program's folder
     * @param name of the process, and of its folder within {@code rooms}
     * @param settings as the command line takes them
     */
    Half(Kind kind, Path home, String name, Path rooms, List<String> javaOptions, List<String> settings) {
        this.kind = kind;
        List<String> command = new ArrayList<>(List.of(Java.path()));
        command.addAll(javaOptions);
        command.addAll(List.of(
                "-Daxoniq.update-checker.disabled=true",
                "-Ddisable-axoniq-console-message=true",
                "-jar",
                kind.jarIn(home).toAbsolutePath().toString()));
        command.addAll(kind == Kind.STANDALONE ? List.of("up", "--port", "" + port) : List.of("--server.port=" + port));
        if (kind != Kind.STANDALONE) {
            command.add("--server.address=" + Loopback.ADDRESS);
        }
        command.addAll(settings);
        this.process = new MortalProcess(name, rooms.resolve(name), command);
    }

    public Kind kind() {
        return kind;
    }

    public URI address() {
        return URI.create("http://" + Loopback.ADDRESS + ":" + port + "/graphql");
    }

    /** Clients that ask this process and no other. */
    public Client itself() {
        return itself;
    }

    @Override
    public MortalProcess process() {
        return process;
    }

    @Override
    public boolean isReady() {
        return itself.ask("", "{ done: service { mode } }", Map.of()).isAnswered();
    }

    /** What it says of its health; empty where it says nothing. */
    public String health() {
        return Http.text(URI.create("http://" + Loopback.ADDRESS + ":" + port + "/actuator/health"));
    }

    /** Whether it is ready for clients: all stores answer, no ledger is far behind. */
    public boolean hasCaughtUp() {
        return Http.text(URI.create("http://" + Loopback.ADDRESS + ":" + port + "/actuator/health/readiness"))
                .contains("\"status\":\"UP\"");
    }

    @Override
    public int port() {
        return port;
    }
}
