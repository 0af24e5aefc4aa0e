package org.gongwucang.query.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 跟读: one thread that reads the event store and takes what it reads, batch by batch, into ledgers that stand at the
 * same place. Where reading or writing fails it waits a second and goes on from what was written last.
 */
final class Follower implements Runnable {

    /** 听者: whom the reading is told of. */
    interface Heard {
        /** Rows of the ledger changed. */
        void changed(KeptLedger<?> ledger, Set<String> keys);

        /** All that was stored when reading began is in; told once. */
        void caughtUp(Follower follower);
    }

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int BATCH = 500;
    private static final int IDLE_MILLIS = 200;

    private final EventStore events;
    private final List<KeptLedger<?>> ledgers;
    private final Heard heard;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable TrackingToken token;
    private volatile @Nullable TrackingToken headAtStart;
    private volatile boolean caughtUp;

    /** @param ledgers at least one, all at the same place */
    Follower(EventStore events, List<? extends KeptLedger<?>> ledgers, Heard heard) {
        this.events = events;
        this.ledgers = new CopyOnWriteArrayList<>(ledgers);
        this.heard = heard;
        this.token = ledgers.get(0).progress().map(LedgerToken.Progress::token).orElse(null);
        this.thread = new Thread(this, "ledgers-" + ledgers.get(0).collection());
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void stop() {
        stopped.countDown();
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
            ledgers.forEach(KeptLedger::note);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        while (!isStopped()) {
            try {
                headAtStart = events.createHeadToken();
                follow();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!isStopped()) {
                    LOG.warn("ledgers {}: reading is interrupted and goes on in a second", names(), e);
                    rest();
                }
            }
        }
    }

    private void follow() throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(token)) {
            while (!isStopped()) {
                List<TrackedEventMessage<?>> batch = next(stream);
                if (batch.isEmpty()) {
                    ledgers.forEach(KeptLedger::note);
                } else {
                    take(batch);
                }
                if (!caughtUp && hasReached(headAtStart)) {
                    caughtUp = true;
                    heard.caughtUp(this);
                }
            }
        }
    }

    private static List<TrackedEventMessage<?>> next(BlockingStream<TrackedEventMessage<?>> stream)
            throws InterruptedException {
        List<TrackedEventMessage<?>> batch = new ArrayList<>();
        if (stream.hasNextAvailable(IDLE_MILLIS, TimeUnit.MILLISECONDS)) {
            do {
                batch.add(stream.nextAvailable());
            } while (batch.size() < BATCH && stream.hasNextAvailable());
        }
        return batch;
    }

    private void take(List<TrackedEventMessage<?>> batch) {
        List<Said> said = new ArrayList<>();
        for (TrackedEventMessage<?> message : batch) {
            if (message instanceof DomainEventMessage<?> entry && entry.getPayload() instanceof Entry) {
                said.add(Said.of(entry));
            }
        }
        TrackingToken reached = batch.get(batch.size() - 1).trackingToken();
        if (!said.isEmpty()) {
            for (KeptLedger<?> ledger : ledgers) {
                heard.changed(ledger, ledger.take(said, progress(ledger, said, reached)));
            }
        }
        token = reached;
    }

    private static LedgerToken.Progress progress(KeptLedger<?> ledger, List<Said> said, TrackingToken reached) {
        Instant latest = ledger.horizon();
        for (Said one : said) {
            latest = one.fact().recordedAt().isAfter(latest) ? one.fact().recordedAt() : latest;
        }
        return new LedgerToken.Progress(reached, said.get(said.size() - 1).fact(), latest);
    }

    private boolean hasReached(@Nullable TrackingToken head) {
        TrackingToken at = token;
        return head == null || (at != null && at.covers(head)) || (at != null && position(at) >= position(head));
    }

    private static long position(TrackingToken at) {
        return at.position().orElse(0);
    }

    /** From 0 to 1: how much of what was stored when reading began is taken in. */
    double share() {
        TrackingToken head = headAtStart;
        TrackingToken at = token;
        if (caughtUp || head == null) {
            return caughtUp ? 1 : 0;
        }
        return at == null ? 0 : Math.min(1, (position(at) + 1.0) / (position(head) + 1.0));
    }

    boolean isCaughtUp() {
        return caughtUp;
    }

    boolean keeps(KeptLedger<?> ledger) {
        return ledgers.contains(ledger);
    }

    /** Those it keeps. */
    List<KeptLedger<?>> ledgers() {
        return List.copyOf(ledgers);
    }

    /** Keeps this one no more; with none left it ends. */
    void letGo(KeptLedger<?> ledger) {
        ledgers.remove(ledger);
        if (ledgers.isEmpty()) {
            stopped.countDown();
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private void rest() {
        try {
            stopped.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> names() {
        return ledgers.stream().map(KeptLedger::collection).toList();
    }
}
