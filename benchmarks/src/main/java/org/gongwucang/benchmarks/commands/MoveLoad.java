package org.gongwucang.benchmarks.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongwucang.benchmarks.Timings;
import org.gongwucang.benchmarks.lab.LabFailure;

/**
 * 移库负载: starts a {@link LoadClient}, and reads what it measured.
 *
 * @param codes file of the codes of all cards that may be moved
 */
record MoveLoad(URI address, String token, Path codes) {

    /** @param perSecond 0 where each client waits for its answer only */
    Timings run(int clients, int secondsBefore, int seconds, double perSecond) {
        try (Running running = start(clients, secondsBefore, seconds, perSecond)) {
            return running.timings();
        }
    }

    Running start(int clients, int secondsBefore, int seconds, double perSecond) {
        List<String> command = new ArrayList<>(OwnJava.command("64m", LoadClient.class));
        command.addAll(List.of(
                address.toString(),
                token,
                codes.toString(),
                String.valueOf(clients),
                String.valueOf(secondsBefore),
                String.valueOf(seconds),
                String.valueOf(perSecond)));
        try {
            return new Running(
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start(),
                    seconds);
        } catch (IOException e) {
            throw new LabFailure("the load does not start", e);
        }
    }

    /** 进行中的负载. */
    record Running(Process process, int seconds) implements AutoCloseable {

        /** Waits for its end. */
        Timings timings() {
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                String first = lines.readLine();
                if (first == null || !first.startsWith("measured ")) {
                    throw new LabFailure("the load failed: " + first);
                }
                return Timings.of(lines.lines().mapToLong(Long::parseLong).toArray(), seconds);
            } catch (IOException e) {
                throw new LabFailure("the load failed", e);
            }
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
