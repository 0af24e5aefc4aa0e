package org.gongwucang.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * 定速: asks at a fixed rate, whether or not the last question has been answered, and counts the time from when a question
 * was due: who waits behind a slow one waits too.
 */
public final class OpenLoop {

    /** As many wait at a time; where all of them do, the rest waits for them, which is nothing that a store can help. */
    private static final int CLIENTS = 256;

    private OpenLoop() {}

    /** 用时: milliseconds, in their order. */
    public record Latencies(double[] millis) {

        /** @param share of the questions that took no longer than the answer, in milliseconds */
        public double at(double share) {
            return millis[(int) Math.min(millis.length - 1L, Math.max(0, Math.ceil(share * millis.length) - 1))];
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%9.1f %9.1f %9.1f %6d", at(0.5), at(0.99), at(1), millis.length);
        }
    }

    /** @param perSecond questions */
    public static Latencies ask(int perSecond, Duration duration, Runnable question) {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<Double>> asked = new ArrayList<>();
            long between = TimeUnit.SECONDS.toNanos(1) / perSecond;
            long begun = System.nanoTime();
            for (long due = begun; due < begun + duration.toNanos(); due += between) {
                waitFor(due);
                long at = due;
                asked.add(clients.submit(() -> {
                    question.run();
                    return (System.nanoTime() - at) / 1e6;
                }));
            }
            double[] millis = new double[asked.size()];
            for (int i = 0; i < millis.length; i++) {
                millis[i] = asked.get(i).get();
            }
            Arrays.sort(millis);
            return new Latencies(millis);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a question failed", e);
        } finally {
            clients.shutdownNow();
        }
    }

    private static void waitFor(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
