package org.gongwucang.benchmarks.questions;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** 续写: entries come in at a fixed rate while questions are asked. */
final class Writer implements AutoCloseable {

    private static final int TIMES_PER_SECOND = 20;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    Writer(HoldingBook book, int entriesPerSecond) {
        timer.scheduleAtFixedRate(
                () -> book.append(Math.max(1, entriesPerSecond / TIMES_PER_SECOND)),
                0,
                TimeUnit.SECONDS.toMillis(1) / TIMES_PER_SECOND,
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
