package org.gongwucang.stores.jdbc;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/**
 * 定速凭证库: tells those who follow the store of new entries at once, but at most every 50 milliseconds. Told after each
 * commit they read again for each, with 0.6 to 0.9 ms of processor time; what came together they now read together.
 */
final class PacedEventStore extends EmbeddedEventStore {

    /** Far below what a person notices between an entry and its ledger. */
    static final Duration PACE = Duration.ofMillis(50);

    /** How often the store is read all the same where this process alone writes to it. */
    static final Duration LOOK_ALONE = Duration.ofSeconds(1);

    /** Entries in memory for followers that are at the end of the store; others read the store. */
    static final int CACHED = 1_000;

    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor clock;
    private volatile long lastTold = System.nanoTime() - PACE.toNanos();

    PacedEventStore(Builder builder) {
        super(builder);
        clock = new ScheduledThreadPoolExecutor(
                1,
                task -> {
                    Thread thread = new Thread(task, "event-store-pace");
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.DiscardPolicy());
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> entries) {
        if (due.compareAndSet(false, true)) {
            long wait = lastTold + PACE.toNanos() - System.nanoTime();
            if (wait <= 0) {
                tell();
            } else {
                clock.schedule(this::tell, wait, TimeUnit.NANOSECONDS);
            }
        }
    }

    /** Whoever commits from here on makes the next telling due. */
    private void tell() {
        lastTold = System.nanoTime();
        due.set(false);
        super.afterCommit(List.of());
    }

    @Override
    public void shutDown() {
        clock.shutdown();
        super.shutDown();
    }
}
