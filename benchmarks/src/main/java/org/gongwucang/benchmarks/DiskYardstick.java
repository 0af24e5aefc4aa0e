package org.gongwucang.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gongwucang.benchmarks.OpenLoop.Latencies;

/**
 * 磁盘标尺: how long the disk itself takes to write a few bytes through while something else is measured. Whoever enters something waits for that,
 * whatever the program is.
 */
public final class DiskYardstick implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final int ENTRY = 700;

    private final Path file;
    private final FileChannel disk;
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor();
    private List<Double> seen = new ArrayList<>();

    /** Begins at once, with a file of its own in the folder. */
    public DiskYardstick(Path folder) throws IOException {
        this.file = folder.resolve("yardstick");
        this.disk = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        beats.scheduleWithFixedDelay(this::measure, 0, BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void measure() {
        long begun = System.nanoTime();
        try {
            disk.write(ByteBuffer.allocate(ENTRY));
            disk.force(true);
        } catch (IOException full) {
            note(Double.POSITIVE_INFINITY);
            return;
        }
        note((System.nanoTime() - begun) / 1e6);
    }

    private synchronized void note(double millis) {
        seen.add(millis);
    }

    /** What it took since this was last asked for. */
    public synchronized Latencies millis() {
        double[] sorted = seen.stream().mapToDouble(one -> one).sorted().toArray();
        seen = new ArrayList<>();
        return new Latencies(sorted);
    }

    @Override
    public void close() throws IOException {
        beats.shutdownNow();
        disk.close();
        Files.deleteIfExists(file);
    }
}
