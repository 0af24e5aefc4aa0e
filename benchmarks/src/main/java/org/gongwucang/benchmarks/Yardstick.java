package org.gongwucang.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.LongSummaryStatistics;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * 标尺: how fast the machine itself is while something else is measured. The same piece of work is done again and again; where it takes longer,
 * the machine got slower, and not what was measured.
 */
public final class Yardstick implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofSeconds(5);
    private static final int BLOCKS = 64;
    private static final double NANOS_A_MILLISECOND = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final byte[] block = new byte[1 << 16];
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor();
    private LongSummaryStatistics seen = new LongSummaryStatistics();

    /** Begins at once. */
    public Yardstick() {
        beats.scheduleWithFixedDelay(this::measure, 0, BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void measure() {
        long begun = threads.getCurrentThreadCpuTime();
        digest();
        note(threads.getCurrentThreadCpuTime() - begun);
    }

    private void digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-512");
            for (int i = 0; i < BLOCKS; i++) {
                digest.update(block);
            }
            digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-512", e);
        }
    }

    private synchronized void note(long nanos) {
        seen.accept(nanos);
    }

    /**
     * What the piece of work took since this was last asked for.
     *
     * @return milliseconds of processor, on average; NaN where it was not done since
     */
    public synchronized double millis() {
        double average = seen.getCount() == 0 ? Double.NaN : seen.getAverage() / NANOS_A_MILLISECOND;
        seen = new LongSummaryStatistics();
        return average;
    }

    @Override
    public void close() {
        beats.shutdownNow();
    }
}
