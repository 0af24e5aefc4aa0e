package org.gongwucang.benchmarks.lab;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 可杀进程: a process that can be killed, paused and started again with the same arguments. Whatever it started itself
 * shares its fate. What it says goes to a log file beside its folder, one start after the other.
 */
public final class MortalProcess implements AutoCloseable {

    private static final Duration TO_END = Duration.ofSeconds(40);

    /** Nothing stays behind, however this program ends. */
    private static final Set<MortalProcess> STARTED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> STARTED.forEach(MortalProcess::killFamily)));
    }

    private final String name;
    private final Path folder;
    private final List<String> command;
    private @Nullable Process process;

    /** @param folder in which it works; made where it is absent */
    public MortalProcess(String name, Path folder, List<String> command) {
        this.name = name;
        this.folder = folder;
        this.command = List.copyOf(command);
    }

    public String name() {
        return name;
    }

    public Path log() {
        return folder.resolveSibling(name + ".log");
    }

    public void start() {
        start(Map.of());
    }

    /** @param environment beside that of this process */
    public void start(Map<String, String> environment) {
        try {
            Files.createDirectories(folder);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log().toFile()));
            builder.environment().putAll(environment);
            process = builder.start();
            STARTED.add(this);
        } catch (IOException e) {
            throw new LabFailure(name + " does not start: " + command, e);
        }
    }

    /** Waits until it is ready, and fails at once where it ends instead. */
    public void awaitReady(Duration atMost, BooleanSupplier isReady) {
        Waiting.until(atMost, name + " is ready, see " + log(), () -> {
            if (!isAlive()) {
                throw new LabFailure(name + " ended while it started, see " + log());
            }
            return isReady.getAsBoolean();
        });
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Of the process that runs now, or ran last; 0 where none did. */
    public long pid() {
        return process == null ? 0 : process.pid();
    }

    /** kill -9, of all that belongs to it. */
    public void kill() {
        killFamily().forEach(this::awaitEnd);
    }

    private List<ProcessHandle> killFamily() {
        List<ProcessHandle> doomed = family().toList();
        doomed.forEach(ProcessHandle::destroyForcibly);
        return doomed;
    }

    /** SIGTERM, and kill -9 where that does not end it. */
    public void stop() {
        Process running = process;
        if (running != null && running.isAlive()) {
            List<ProcessHandle> all = family().toList();
            running.destroy();
            try {
                running.waitFor(TO_END.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            all.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** SIGSTOP: it keeps its memory, locks and connections, and does nothing. */
    public void pause() {
        signal("-STOP");
    }

    /** SIGCONT. */
    public void resume() {
        signal("-CONT");
    }

    private void signal(String signal) {
        Stream<String> ids = family().map(member -> String.valueOf(member.pid()));
        List<String> kill = Stream.concat(Stream.of("kill", signal), ids).toList();
        try {
            new ProcessBuilder(kill).redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            throw new LabFailure(kill + " did not work", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Itself and what it started; nobody where it does not run. */
    public Stream<ProcessHandle> family() {
        Process running = process;
        return running == null || !running.isAlive()
                ? Stream.empty()
                : Stream.concat(Stream.of(running.toHandle()), running.descendants());
    }

    private void awaitEnd(ProcessHandle doomed) {
        Waiting.until(TO_END, name + " is dead", () -> !doomed.isAlive());
    }

    @Override
    public void close() {
        resume();
        stop();
    }
}
