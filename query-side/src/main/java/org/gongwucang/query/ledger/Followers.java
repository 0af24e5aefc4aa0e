package org.gongwucang.query.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 跟读总管: the readers of this process, one for all ledgers that stand at the same place. A fill that has caught up is
 * compared with an independent fold of its entries; only if they are equal it is asked from then on.
 */
final class Followers implements Follower.Heard {

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);

    private final EventStore events;
    private final LedgerChanges changes;
    private final Function<String, LedgerFills<?>> fills;
    private final Comparison comparison;
    /** One after the other: a comparison reads the whole store. */
    private final ExecutorService judging = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "ledger-comparison");
        thread.setDaemon(true);
        return thread;
    });

    private final List<Follower> followers = new CopyOnWriteArrayList<>();
    private final Set<KeptLedger<?>> refused = ConcurrentHashMap.newKeySet();

    /** @param fills of the ledger of a name */
    Followers(EventStore events, LedgerChanges changes, Function<String, LedgerFills<?>> fills) {
        this.events = events;
        this.changes = changes;
        this.fills = fills;
        this.comparison = new Comparison(events);
    }

    /** Follows these, those at the same place together. */
    void start(Collection<KeptLedger<?>> ledgers) {
        Map<Object, List<KeptLedger<?>>> sameplace = new LinkedHashMap<>();
        for (KeptLedger<?> ledger : ledgers) {
            Object place =
                    ledger.progress().<Object>map(LedgerToken.Progress::token).orElse("beginning");
            sameplace.computeIfAbsent(place, any -> new ArrayList<>()).add(ledger);
        }
        sameplace.values().forEach(this::follow);
    }

    void follow(KeptLedger<?> ledger) {
        follow(List.of(ledger));
    }

    private void follow(List<KeptLedger<?>> ledgers) {
        Follower follower = new Follower(events, ledgers, this);
        followers.add(follower);
        follower.start();
    }

    void stop() {
        followers.forEach(Follower::stop);
        followers.clear();
    }

    @Override
    public void changed(KeptLedger<?> ledger, Set<String> keys) {
        String name = ledger.ledger().name();
        if (!keys.isEmpty() && fills.apply(name).served() == ledger) {
            changes.tell(name, keys);
        }
    }

    @Override
    public void caughtUp(Follower follower) {
        follower.ledgers().stream()
                .filter(ledger -> fills.apply(ledger.ledger().name()).filling() == ledger)
                .forEach(ledger -> judging.execute(() -> judge(ledger)));
    }

    private void judge(KeptLedger<?> filled) {
        filled.createIndexes();
        Proof proof = comparison.of(filled, At.NOW);
        if (proof.isEqual()) {
            serve(filled);
        } else {
            refused.add(filled);
            LOG.error(
                    "ledger {} differs from its entries in {} places and is not asked; the first: {}",
                    filled.collection(),
                    proof.differenceCount(),
                    proof.differences().get(0));
        }
    }

    private <R> void serve(KeptLedger<R> filled) {
        @SuppressWarnings("unchecked")
        LedgerFills<R> ledger = (LedgerFills<R>) fills.apply(filled.ledger().name());
        KeptLedger<R> before = ledger.serve(filled);
        if (before != null) {
            followers.forEach(follower -> follower.letGo(before));
            LOG.info("ledger {} is asked in the place of {}", filled.collection(), before.collection());
        }
    }

    /** Whether the comparison found that it is not what its entries say. */
    boolean isRefused(KeptLedger<?> ledger) {
        return refused.contains(ledger);
    }

    boolean isCaughtUp(KeptLedger<?> ledger) {
        Follower follower = of(ledger);
        return follower != null && follower.isCaughtUp();
    }

    /** From 0 to 1: how far it is. */
    double share(KeptLedger<?> ledger) {
        Follower follower = of(ledger);
        return follower == null ? 0 : follower.share();
    }

    private @Nullable Follower of(KeptLedger<?> ledger) {
        return followers.stream().filter(f -> f.keeps(ledger)).findFirst().orElse(null);
    }
}
