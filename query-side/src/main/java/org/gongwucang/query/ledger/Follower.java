package org.gongwucang.query.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 跟读: one thread that reads the event store and takes what it reads, batch by batch, into its ledgers, from the place of
 * the one that is farthest behind; a batch that a ledger has already is not given to it. Where reading or writing fails
 * it waits a second and goes on from what was written last, after a look whether the store still has it.
 */
final class Follower implements Runnable {

    /** 听者: whom the reading is told of. */
    interface Heard {

        /** Whether the store does not know the entry that the ledger read last. */
        boolean isAhead(KeptLedger<?> ledger);

        /** The store lost what the ledger has; the follower keeps it no more. */
        void lost(KeptLedger<?> ledger);

        /** Rows of the ledger changed. */
        void changed(KeptLedger<?> ledger, Set<String> keys, @Nullable TrackingToken before, TrackingToken reached);

        /** The ledger takes these entries in. */
        default Set<String> folding(KeptLedger<?> ledger, List<Said> said, Supplier<Set<String>> work) {
            return work.get();
        }

        /** All that was stored when reading began is in; told once. */
        void caughtUp(Follower follower);
    }

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final EventStore events;
    private final List<KeptLedger<?>> ledgers;

    /** They may be farther behind than the batch under way, so they take part only after reading began anew. */
    private final List<KeptLedger<?>> joining = new CopyOnWriteArrayList<>();

    private final Heard heard;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable TrackingToken token;
    private volatile @Nullable TrackingToken headAtStart;
    private volatile boolean caughtUp;
    private volatile boolean isJoined;
    private boolean isInterrupted;

    /** @param ledgers at least one */
    Follower(EventStore events, List<? extends KeptLedger<?>> ledgers, Heard heard) {
        this.events = events;
        this.ledgers = new CopyOnWriteArrayList<>(ledgers);
        this.heard = heard;
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
                    tell(e);
                    rest();
                }
            }
        }
    }

    /** A store that is away for a while is told of once. */
    private void tell(RuntimeException why) {
        if (!isInterrupted) {
            LOG.warn("ledgers {}: reading is interrupted and is tried again every second", names(), why);
        }
        isInterrupted = true;
    }

    private void follow() throws InterruptedException {
        takeIn();
        ledgers.stream().filter(heard::isAhead).forEach(ahead -> {
            letGo(ahead);
            heard.lost(ahead);
        });
        token = Tokens.lowest(ledgers);
        try (Reading reading = new Reading(events.openStream(token))) {
            while (!isStopped() && !isJoined) {
                Reading.Batch batch = reading.next();
                if (batch.reached() == null) {
                    ledgers.forEach(KeptLedger::note);
                } else {
                    take(batch.said(), batch.reached());
                }
                goesOn();
                if (!caughtUp && Tokens.hasReached(token, headAtStart)) {
                    caughtUp = true;
                    heard.caughtUp(this);
                }
            }
        }
    }

    private synchronized void takeIn() {
        isJoined = false;
        ledgers.addAll(joining);
        joining.clear();
    }

    private void goesOn() {
        if (isInterrupted) {
            LOG.info("ledgers {}: reading goes on", names());
            isInterrupted = false;
        }
    }

    private void take(List<Said> said, TrackingToken reached) {
        if (!said.isEmpty()) {
            for (KeptLedger<?> ledger : ledgers) {
                if (!ledger.has(reached)) {
                    LedgerToken.Progress progress = progress(ledger, said, reached);
                    Set<String> keys = heard.folding(ledger, said, () -> ledger.take(said, progress));
                    heard.changed(ledger, keys, token, reached);
                }
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

    /** From 0 to 1: how much of what was stored when reading began is taken in. */
    double share() {
        return caughtUp ? 1 : Tokens.share(token, headAtStart);
    }

    boolean isCaughtUp() {
        return caughtUp;
    }

    /** Whether this ledger has all that was stored when reading last began. */
    boolean isComplete(KeptLedger<?> ledger) {
        TrackingToken at = ledger.progress().map(LedgerToken.Progress::token).orElse(null);
        return caughtUp && !isJoined && Tokens.hasReached(at, headAtStart);
    }

    /** Whether it would not have far to go back for this ledger. */
    boolean isNear(KeptLedger<?> ledger) {
        return caughtUp
                && Tokens.isNear(
                        ledger.progress().map(LedgerToken.Progress::token).orElse(null), token);
    }

    boolean keeps(KeptLedger<?> ledger) {
        return ledgers.contains(ledger) || joining.contains(ledger);
    }

    /** Those it keeps. */
    List<KeptLedger<?>> ledgers() {
        return List.copyOf(ledgers);
    }

    /**
     * Keeps this one as well.
     *
     * @return false where it ended meanwhile
     */
    synchronized boolean join(KeptLedger<?> ledger) {
        if (isStopped()) {
            return false;
        }
        joining.add(ledger);
        isJoined = true;
        return true;
    }

    /** Keeps this one no more; with none left it ends. */
    synchronized void letGo(KeptLedger<?> ledger) {
        ledgers.remove(ledger);
        joining.remove(ledger);
        if (ledgers.isEmpty() && joining.isEmpty()) {
            stopped.countDown();
        }
    }

    boolean isStopped() {
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
