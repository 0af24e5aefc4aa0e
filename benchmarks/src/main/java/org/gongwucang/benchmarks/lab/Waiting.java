package org.gongwucang.benchmarks.lab;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** 等待: for a condition, or for time to pass. */
public final class Waiting {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private Waiting() {}

    /**
     * Asks ten times a second.
     *
     * @param what is waited for, for whoever reads that it did not come
     * @throws LabFailure where it does not hold within the time, or the thread is interrupted
     */
    public static void until(Duration atMost, String what, BooleanSupplier condition) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new LabFailure("waited " + atMost.toSeconds() + " s in vain until " + what);
            }
            LockSupport.parkNanos(PAUSE);
            if (Thread.currentThread().isInterrupted()) {
                throw new LabFailure("interrupted while waiting until " + what);
            }
        }
    }

    /** Lets time pass; comes back earlier where the thread is interrupted. */
    public static void pass(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(Math.max(1, end - System.nanoTime()));
        }
    }
}
