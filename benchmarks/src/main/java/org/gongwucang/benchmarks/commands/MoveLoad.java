package org.gongwucang.benchmarks.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongwucang.benchmarks.Timings;
import org.gongwucang.benchmarks.lab.LabFailure;

/** 移库负载: a {@link LoadClient} in a process of its own; tells it what to run, and reads what it measured. */
final class MoveLoad implements AutoCloseable {

    private final Process process;
    private final Writer runs;
    private final BufferedReader measured;

    /** @param codes file of the codes of all cards that may be moved */
    MoveLoad(URI address, String token, Path codes) {
        List<String> command = new ArrayList<>(OwnJava.command("64m", LoadClient.class));
        command.addAll(List.of(address.toString(), token, codes.toString()));
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new LabFailure("the load does not start", e);
        }
        runs = process.outputWriter(StandardCharsets.UTF_8);
        measured = process.inputReader(StandardCharsets.UTF_8);
    }

    /** @param perSecond 0 where each client waits for its answer only */
    Timings run(int clients, int secondsBefore, int seconds, double perSecond) {
        start(clients, secondsBefore, seconds, perSecond);
        return timings(seconds);
    }

    /** Requests, each with so many moves. */
    Timings runOfMany(int clients, int moves, int secondsBefore, int seconds) {
        start(new LoadClient.Run(clients, moves, Duration.ofSeconds(secondsBefore), Duration.ofSeconds(seconds), 0));
        return timings(seconds);
    }

    /** The same without waiting for its end; it is the last run. */
    void start(int clients, int secondsBefore, int seconds, double perSecond) {
        start(new LoadClient.Run(
                clients, 1, Duration.ofSeconds(secondsBefore), Duration.ofSeconds(seconds), perSecond));
    }

    private void start(LoadClient.Run run) {
        try {
            runs.write(run.line() + "\n");
            runs.flush();
        } catch (IOException e) {
            throw new LabFailure("the load does not run", e);
        }
    }

    private Timings timings(int seconds) {
        String first = line();
        if (!first.startsWith("measured ")) {
            throw new LabFailure("the load failed: " + first);
        }
        int count = Integer.parseInt(first.substring("measured ".length()));
        long[] nanos = IntStream.range(0, count)
                .mapToLong(move -> Long.parseLong(line()))
                .toArray();
        return Timings.of(nanos, seconds);
    }

    private String line() {
        try {
            String line = measured.readLine();
            if (line == null) {
                throw new LabFailure("the load ended");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
