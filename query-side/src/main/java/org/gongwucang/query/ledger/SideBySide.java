package org.gongwucang.query.ledger;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** 一并: does the same for several at a time. Threads that have nothing to do for a minute end. */
final class SideBySide {

    /** Ledgers mostly wait for their server; more of them at a time take the processors from those who ask. */
    private static final int AT_A_TIME = 4;

    private static final int SECONDS_IDLE = 60;

    private final ThreadPoolExecutor hands = new ThreadPoolExecutor(
            AT_A_TIME, AT_A_TIME, SECONDS_IDLE, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                Thread thread = new Thread(work, "ledgers-side-by-side");
                thread.setDaemon(true);
                return thread;
            });

    SideBySide() {
        hands.allowCoreThreadTimeOut(true);
    }

    /**
     * Comes back when the work is done, or has failed, for all of them; one alone is done by the caller.
     *
     * @throws RuntimeException of the first for which it failed
     */
    <T> void each(List<T> all, Consumer<T> work) throws InterruptedException {
        if (all.size() < 2) {
            all.forEach(work);
            return;
        }
        List<Callable<Object>> works = all.stream()
                .map(one -> Executors.callable(() -> work.accept(one)))
                .toList();
        for (Future<Object> done : hands.invokeAll(works)) {
            awaited(done);
        }
    }

    /** What came of it, or the failure that did. */
    static <T> T awaited(Future<T> work) throws InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
