package org.gongwucang.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** A number of threads that repeat a step for a while. */
final class Load {

    private Load() {}

    /** Steps done per second by all threads together. */
    static double perSecond(int threads, Duration duration, IntFunction<Callable<?>> stepOfThread) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long end = System.nanoTime() + duration.toNanos();
            List<Future<Long>> counts = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                Callable<?> step = stepOfThread.apply(thread);
                counts.add(pool.submit(() -> repeated(step, end)));
            }
            long steps = 0;
            for (Future<Long> count : counts) {
                steps += count.get();
            }
            return steps * 1e9 / duration.toNanos();
        } catch (Exception e) {
            throw new IllegalStateException("a step failed", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static long repeated(Callable<?> step, long end) throws Exception {
        long steps = 0;
        while (System.nanoTime() < end) {
            step.call();
            steps++;
        }
        return steps;
    }
}
