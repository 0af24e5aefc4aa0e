package org.gongwucang.query.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Reversal;
import org.gongwucang.query.ledger.LedgerChanges.Change;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 尾随: tells which rows of a ledger changed where another process may be the one that writes them. It reads the events
 * from the end, works out which rows they touch, and waits until these can be read.
 */
final class ChangeTail implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeTail.class);
    private static final int BATCH = 500;
    private static final int IDLE_MILLIS = 200;
    private static final int POLL_MILLIS = 20;

    /** What is waited for: the row holds the entry with this number of its stream. */
    private record Awaited(String aggregateId, long sequence) {}

    private final EventStore events;
    private final Supplier<? extends @Nullable KeptLedger<?>> served;
    private final Ledger<?> ledger;
    private final LedgerChanges changes;
    private final AtomicBoolean started = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;
    private @Nullable TrackingToken token;
    private boolean isPlaced;

    ChangeTail(
            EventStore events,
            Supplier<? extends @Nullable KeptLedger<?>> served,
            Ledger<?> ledger,
            LedgerChanges changes) {
        this.events = events;
        this.served = served;
        this.ledger = ledger;
        this.changes = changes;
        this.thread = new Thread(this, "changes-" + ledger.name());
        this.thread.setDaemon(true);
    }

    void start() {
        if (started.compareAndSet(false, true)) {
            thread.start();
        }
    }

    void stop() {
        stopped.countDown();
        thread.interrupt();
    }

    @Override
    public void run() {
        while (isRunning(0)) {
            try {
                place();
                follow();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.debug("changes of {} are not heard for a second", ledger.name(), e);
                isRunning(1_000);
            }
        }
    }

    /** Waits so long, unless it is stopped. */
    private boolean isRunning(long millis) {
        try {
            return !stopped.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** Begins at the end of the events; whoever was cut off from here on can be told what was missed. */
    private void place() {
        if (!isPlaced) {
            token = events.createHeadToken();
            isPlaced = true;
            long here = Tokens.settled(token);
            changes.tell(new Change(ledger.name(), Set.of(), here, here));
        }
    }

    private void follow() throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(token)) {
            while (isRunning(0)) {
                if (stream.hasNextAvailable(IDLE_MILLIS, TimeUnit.MILLISECONDS)) {
                    tell(next(stream));
                }
            }
        }
    }

    private static List<TrackedEventMessage<?>> next(BlockingStream<TrackedEventMessage<?>> stream)
            throws InterruptedException {
        List<TrackedEventMessage<?>> batch = new ArrayList<>();
        do {
            batch.add(stream.nextAvailable());
        } while (batch.size() < BATCH && stream.hasNextAvailable());
        return batch;
    }

    private void tell(List<TrackedEventMessage<?>> batch) {
        Map<String, Awaited> touched = new HashMap<>();
        for (TrackedEventMessage<?> message : batch) {
            Said.in(message).filter(said -> ledger.concerns(said.kind())).ifPresent(said -> touch(said, touched));
        }
        TrackingToken reached = batch.get(batch.size() - 1).trackingToken();
        Map<String, Awaited> missing = new HashMap<>(touched);
        while (!canBeRead(missing, reached)) {
            if (!isRunning(POLL_MILLIS)) {
                return;
            }
        }
        changes.tell(new Change(
                ledger.name(), Set.copyOf(touched.keySet()), Tokens.settled(token), Tokens.settled(reached)));
        token = reached;
    }

    private void touch(Said said, Map<String, Awaited> touched) {
        Awaited awaited = new Awaited(said.fact().aggregateId(), said.fact().sequence());
        KeptLedger<?> kept = served.get();
        if (said.entry() instanceof Reversal && kept != null) {
            kept.store().loadStream(awaited.aggregateId()).forEach(row -> touched.put(row.key(), awaited));
        }
        try {
            Touch.of(ledger, said).forEach(touch -> touched.put(touch.key(), awaited));
        } catch (RuntimeException unfoldable) {
            LOG.debug("{} of {} changes nothing in {}", awaited.sequence(), awaited.aggregateId(), ledger.name());
        }
    }

    /**
     * Where the ledger is as far as the batch, no row need be looked at. Rows whose stream waits for repair are told of as
     * they are.
     *
     * @param missing those that can be read are taken out
     */
    private boolean canBeRead(Map<String, Awaited> missing, TrackingToken end) {
        KeptLedger<?> kept = served.get();
        if (missing.isEmpty() || kept != null && kept.has(end)) {
            return true;
        }
        if (kept == null) {
            return false;
        }
        Map<String, Long> reached = kept.store().reached(missing.keySet());
        missing.entrySet()
                .removeIf(row -> reached.getOrDefault(row.getKey(), -1L)
                                >= row.getValue().sequence()
                        || kept.waitsForRepair(row.getValue().aggregateId()));
        return missing.isEmpty();
    }
}
