package org.gongwucang.query.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 台账分工: the ledgers are shared out among the processes that could keep them. Each process holds leases on its fair
 * share and takes over those of a process that died; when one comes back, the others give it what they have too much of.
 */
final class LedgerSharing {

    /** 分工者: what becomes of the ledgers of this process. */
    interface Keeper {

        /** This process keeps the ledger from now on. */
        void keep(String ledger, long term);

        /** It keeps it no more. */
        void leave(String ledger);

        /** Time to look at what others keep, and at what is wanted of this one. */
        void look();
    }

    private static final Logger LOG = LoggerFactory.getLogger(LedgerSharing.class);
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final LedgerLeases leases;
    private final Set<String> ledgers;
    private final Keeper keeper;
    private final Map<String, Long> terms = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2, named("ledger-sharing"));

    /** Opening a ledger may take longer than a lease is good for; leases are renewed meanwhile. */
    private final ExecutorService opening = Executors.newSingleThreadExecutor(named("ledger-opening"));

    private volatile long roundAt = System.nanoTime();
    private volatile boolean stopping;
    private boolean isInterrupted;

    /** @param ledgers that this process could keep */
    LedgerSharing(LedgerLeases leases, Set<String> ledgers, Keeper keeper) {
        this.leases = leases;
        this.ledgers = ledgers;
        this.keeper = keeper;
    }

    private static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    void start() {
        leases.register(ledgers);
        clock.scheduleWithFixedDelay(this::round, 0, BETWEEN_ROUNDS.toMillis(), TimeUnit.MILLISECONDS);
        clock.scheduleWithFixedDelay(this::look, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Takes and renews no more. */
    void stop() {
        stopping = true;
        clock.shutdown();
        opening.shutdown();
        awaitEnd(clock);
        awaitEnd(opening);
    }

    /** Gives back what it holds, after the ledgers were written to the end. */
    void giveBack() {
        try {
            terms.keySet().forEach(leases::giveBack);
            leases.leave();
        } catch (RuntimeException e) {
            LOG.warn("leases of ledgers could not be given back and end by themselves", e);
        }
    }

    private static void awaitEnd(ExecutorService work) {
        try {
            if (!work.awaitTermination(LedgerLeases.LENGTH.toMillis(), TimeUnit.MILLISECONDS)) {
                work.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean keeps(String ledger) {
        return terms.containsKey(ledger);
    }

    private void round() {
        try {
            int fair = leases.beat(ledgers);
            renew();
            if (terms.size() > fair) {
                giveBack(terms.size() - fair);
            } else if (terms.size() < fair) {
                take(fair - terms.size());
            }
            roundAt = System.nanoTime();
            isInterrupted = false;
        } catch (RuntimeException e) {
            tell(e);
            leaveWhatRanOut();
        }
    }

    private void renew() {
        for (Map.Entry<String, Long> held : new HashMap<>(terms).entrySet()) {
            OptionalLong term = leases.take(held.getKey());
            if (term.isEmpty() || term.getAsLong() != held.getValue()) {
                LOG.warn("ledger {}: its lease had run out and somebody else keeps it", held.getKey());
                leave(held.getKey(), false);
            }
        }
    }

    private void take(int missing) {
        leases.free(ledgers).stream()
                .filter(ledger -> !terms.containsKey(ledger))
                .limit(missing)
                .forEach(this::take);
    }

    private void take(String ledger) {
        if (stopping) {
            return;
        }
        leases.take(ledger).ifPresent(term -> {
            terms.put(ledger, term);
            opening.execute(() -> open(ledger, term));
        });
    }

    private void open(String ledger, long term) {
        try {
            keeper.keep(ledger, term);
            LOG.info("ledger {} is kept by this process", ledger);
        } catch (RuntimeException e) {
            LOG.warn("ledger {} could not be opened and is given back", ledger, e);
            leave(ledger, true);
        }
    }

    /** Every second one: those that are written most lie apart. */
    private void giveBack(int surplus) {
        List<String> held = new ArrayList<>(terms.keySet().stream().sorted().toList());
        for (int given = 0; given < surplus; given++) {
            leave(held.remove(Math.min(given + 1, held.size() - 1)), true);
        }
    }

    /** At the end all are left at once. */
    private void leave(String ledger, boolean isHeldStill) {
        if (stopping) {
            return;
        }
        terms.remove(ledger);
        opening.execute(() -> {
            keeper.leave(ledger);
            if (isHeldStill) {
                leases.giveBack(ledger);
                LOG.info("ledger {} is given back", ledger);
            }
        });
    }

    /** Without the ledgers' server no lease can be renewed; when they have run out, others may hold them. */
    private void leaveWhatRanOut() {
        if (System.nanoTime() - roundAt > LedgerLeases.LENGTH.toNanos()) {
            List.copyOf(terms.keySet()).forEach(ledger -> leave(ledger, false));
        }
    }

    private void look() {
        try {
            keeper.look();
        } catch (RuntimeException e) {
            tell(e);
        }
    }

    private synchronized void tell(RuntimeException why) {
        if (!isInterrupted) {
            LOG.warn("the ledgers' server does not answer; the sharing of ledgers waits for it", why);
        }
        isInterrupted = true;
    }
}
