package org.gongwucang.stores.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/** 检查点: takes the log of the event file into its data whenever it has grown long, between transactions. */
final class Checkpoints implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(1);

    /** Longer than a command takes; shorter than a person notices. */
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private static final Logger log = LoggerFactory.getLogger(Checkpoints.class);

    private final String url;
    private final Path logFile;
    private final DataSize longest;
    private final CheckpointGate gate;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "event-file");
        thread.setDaemon(true);
        return thread;
    });

    Checkpoints(String url, Path logFile, DataSize longest, CheckpointGate gate) {
        this.url = url;
        this.logFile = logFile;
        this.longest = longest;
        this.gate = gate;
    }

    void start() {
        clock.scheduleWithFixedDelay(this::takeWhereDue, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void takeWhereDue() {
        try {
            if (logFile.toFile().length() > longest.toBytes()) {
                gate.alone(PATIENCE, this::take);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.warn("The log of the event file was not taken in; it is tried again: {}", e.getMessage());
        }
    }

    private void take() {
        try (Connection own = DriverManager.getConnection(url);
                Statement statement = own.createStatement()) {
            statement.execute("CHECKPOINT");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        clock.shutdown();
        try {
            clock.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
