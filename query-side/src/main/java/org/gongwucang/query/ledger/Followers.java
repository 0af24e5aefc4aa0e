package org.gongwucang.query.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.query.ledger.LedgerChanges.Change;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 跟读总管: the readers of this process, one for all ledgers that are near the end of the events, and one for each that has
 * far to go. A fill that has caught up is compared with an independent fold of its entries; only if they are equal it is
 * asked from then on.
 */
final class Followers implements Follower.Heard {

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);

    private final EventStore events;
    private final Consumer<Change> changes;
    private final Function<String, LedgerFills<?>> fills;
    private final FoldWatch folds;
    private final Comparison comparison;

    /** One after the other: a comparison reads the whole store. */
    private final ScheduledExecutorService judging = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "ledger-comparison");
        thread.setDaemon(true);
        return thread;
    });

    private final List<Follower> followers = new CopyOnWriteArrayList<>();

    /** Collections that were seen complete once; one that falls behind later is asked all the same. */
    private final Set<String> complete = ConcurrentHashMap.newKeySet();

    /**
     * @param changes who is told of changed rows
     * @param fills of the ledger of a name
     */
    Followers(EventStore events, Consumer<Change> changes, Function<String, LedgerFills<?>> fills, FoldWatch folds) {
        this.events = events;
        this.changes = changes;
        this.fills = fills;
        this.folds = folds;
        this.comparison = new Comparison(events);
    }

    /** Follows these, those at the same place together. */
    void follow(Collection<? extends KeptLedger<?>> ledgers) {
        Map<Object, List<KeptLedger<?>>> sameplace = new LinkedHashMap<>();
        for (KeptLedger<?> ledger : ledgers) {
            Object place =
                    ledger.progress().<Object>map(LedgerToken.Progress::token).orElse("beginning");
            sameplace.computeIfAbsent(place, any -> new ArrayList<>()).add(ledger);
        }
        sameplace.values().forEach(this::followTogether);
    }

    private synchronized void followTogether(List<KeptLedger<?>> ledgers) {
        followers.removeIf(Follower::isStopped);
        Optional<Follower> near = nearby(ledgers.get(0), null);
        if (near.isPresent() && ledgers.stream().noneMatch(this::isFilling)) {
            ledgers.forEach(near.get()::join);
        } else {
            Follower follower = new Follower(events, ledgers, this);
            followers.add(follower);
            follower.start();
        }
    }

    /** What is being filled has a reader of its own, which tells when it has caught up. */
    private boolean isFilling(KeptLedger<?> ledger) {
        return fills.apply(ledger.ledger().name()).filling() == ledger;
    }

    private Optional<Follower> nearby(KeptLedger<?> ledger, @Nullable Follower except) {
        return followers.stream()
                .filter(follower -> follower != except && !follower.isStopped() && follower.isNear(ledger))
                .findFirst();
    }

    /** Follows them no more; what they have is written down. */
    void letGo(Collection<? extends KeptLedger<?>> ledgers) {
        for (KeptLedger<?> ledger : ledgers) {
            followers.forEach(follower -> follower.letGo(ledger));
            ledger.note();
        }
    }

    void stop() {
        followers.forEach(Follower::stop);
        followers.clear();
    }

    @Override
    public boolean isAhead(KeptLedger<?> ledger) {
        Optional<LedgerToken.Progress> progress = ledger.progress();
        return progress.isPresent() && !isStored(progress.get().last());
    }

    private boolean isStored(Fact last) {
        return events.readEvents(last.aggregateId(), last.sequence())
                .asStream()
                .findFirst()
                .filter(message -> message.getIdentifier().equals(last.eventId()))
                .isPresent();
    }

    /** A fill that is asked is filled anew, beside it and not asked; one that was not complete begins again. */
    @Override
    public void lost(KeptLedger<?> ledger) {
        LedgerFills<?> of = fills.apply(ledger.ledger().name());
        LOG.warn("ledger {} is ahead of the events and is filled anew", ledger.collection());
        letGo(of.open());
        try {
            of.keep(ledger.term(), this::isAhead);
        } finally {
            follow(of.open());
        }
    }

    @Override
    public Set<String> folding(KeptLedger<?> ledger, List<Said> said, Supplier<Set<String>> work) {
        List<String> traces = said.stream()
                .filter(one -> one.trace() != null && ledger.ledger().concerns(one.kind()))
                .map(Said::trace)
                .toList();
        return folds.around(ledger.ledger().name(), traces, work);
    }

    @Override
    public void changed(KeptLedger<?> ledger, Set<String> keys, @Nullable TrackingToken before, TrackingToken reached) {
        String name = ledger.ledger().name();
        if (!keys.isEmpty() && fills.apply(name).served() == ledger) {
            changes.accept(new Change(name, keys, Tokens.settled(before), Tokens.settled(reached)));
        }
    }

    @Override
    public void caughtUp(Follower follower) {
        for (KeptLedger<?> ledger : follower.ledgers()) {
            if (isFilling(ledger)) {
                judging.execute(() -> judge(ledger));
            } else {
                gather(ledger, follower);
            }
        }
    }

    /** Reads it together with others from now on. */
    private synchronized void gather(KeptLedger<?> ledger, Follower from) {
        complete.add(ledger.collection());
        if (nearby(ledger, from).filter(other -> other.join(ledger)).isPresent()) {
            from.letGo(ledger);
        }
    }

    private void judge(KeptLedger<?> filled) {
        try {
            filled.createIndexes();
            Proof proof = comparison.of(filled, At.NOW);
            if (proof.isEqual()) {
                serve(filled);
            } else {
                refuse(filled, proof);
            }
        } catch (RuntimeException e) {
            // Where nobody follows it any more this process ends, or another one goes on with it.
            if (of(filled) != null) {
                LOG.warn(
                        "ledger {}: the comparison with its entries failed and is made once more",
                        filled.collection(),
                        e);
                judging.schedule(() -> judge(filled), 1, TimeUnit.SECONDS);
            }
        }
    }

    private void refuse(KeptLedger<?> filled, Proof proof) {
        fills.apply(filled.ledger().name()).refuse();
        LOG.error(
                "ledger {} differs from its entries in {} places and is not asked; the first: {}",
                filled.collection(),
                proof.differenceCount(),
                proof.differences().get(0));
    }

    private <R> void serve(KeptLedger<R> filled) {
        @SuppressWarnings("unchecked")
        LedgerFills<R> ledger = (LedgerFills<R>) fills.apply(filled.ledger().name());
        Follower reader = of(filled);
        if (reader == null) {
            return;
        }
        complete.add(filled.collection());
        KeptLedger<R> before = ledger.serve(filled);
        if (before != null) {
            letGo(List.of(before));
            LOG.info("ledger {} is asked in the place of {}", filled.collection(), before.collection());
        }
        gather(filled, reader);
    }

    /** Whether all that was stored when this process first looked is in. */
    boolean isCaughtUp(KeptLedger<?> ledger) {
        if (complete.contains(ledger.collection())) {
            return true;
        }
        Follower follower = of(ledger);
        return follower != null && follower.isComplete(ledger) && complete.add(ledger.collection());
    }

    /** Another process keeps it; it is complete once it has what was stored when this process first looked. */
    void look(KeptLedger<?> ledger, @Nullable TrackingToken head) {
        if (Tokens.hasReached(ledger.progress().map(LedgerToken.Progress::token).orElse(null), head)) {
            complete.add(ledger.collection());
        }
    }

    /** From 0 to 1: how far it is. */
    double share(KeptLedger<?> ledger, @Nullable TrackingToken head) {
        Follower follower = of(ledger);
        return follower == null
                ? Tokens.share(
                        ledger.progress().map(LedgerToken.Progress::token).orElse(null), head)
                : follower.share();
    }

    private @Nullable Follower of(KeptLedger<?> ledger) {
        return followers.stream().filter(f -> f.keeps(ledger)).findFirst().orElse(null);
    }
}
