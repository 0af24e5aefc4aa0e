package org.gongwucang.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * A number of threads that repeat a step for a while. A step that fails now and then is not counted and is repeated: an
 * Axon Server refuses one append in some hundred thousand while it begins a new file.
 */
public final class Load {

    private static final int MOST_FAILURES = 3;

    private Load() {}

    /** Steps done by all threads together, each timed. */
    public static Timings timed(int threads, Duration duration, IntFunction<Callable<?>> stepOfThread) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long end = System.nanoTime() + duration.toNanos();
            List<Future<List<Long>>> all = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                Callable<?> step = stepOfThread.apply(thread);
                all.add(pool.submit(() -> repeated(step, end)));
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> some : all) {
                nanos.addAll(some.get());
            }
            return Timings.of(nanos.stream().mapToLong(Long::longValue).toArray(), duration.toNanos() / 1e9);
        } catch (Exception e) {
            throw new IllegalStateException("a step failed", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Long> repeated(Callable<?> step, long end) throws Exception {
        List<Long> nanos = new ArrayList<>();
        int failures = 0;
        for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
            try {
                step.call();
                nanos.add(System.nanoTime() - now);
            } catch (Exception e) {
                failures++;
                if (failures > MOST_FAILURES) {
                    throw e;
                }
                System.err.println("failed, and tried again: " + e);
            }
        }
        return nanos;
    }
}
