package org.gongwucang.query.ledger;

import com.mongodb.client.MongoDatabase;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.query.ledger.LedgerAliases.Alias;
import org.jspecify.annotations.Nullable;

/** 共享台账: the ledgers on a server that several processes share: which this one keeps, and how far the others are. */
final class SharedLedgers implements LedgerSharing.Keeper {

    /** What others parked changes rarely; it is looked at every so many looks. */
    private static final int LOOKS_PER_PARKED = 5;

    private final Map<String, LedgerFills<?>> ledgers;
    private final Followers followers;
    private final EventStore events;
    private final LedgerAliases aliases;
    private final LedgerToken tokens;
    private final LedgerSharing sharing;
    private volatile @Nullable TrackingToken head;
    private volatile boolean isHeadKnown;
    private int looks;

    SharedLedgers(
            Collection<LedgerFills<?>> ledgers,
            Followers followers,
            EventStore events,
            MongoDatabase database,
            LedgerAliases aliases,
            LedgerToken tokens) {
        this.ledgers = ledgers.stream().collect(Collectors.toMap(LedgerFills::numbered, Function.identity()));
        this.followers = followers;
        this.events = events;
        this.aliases = aliases;
        this.tokens = tokens;
        String self = ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID();
        this.sharing = new LedgerSharing(new LedgerLeases(database, self), this.ledgers.keySet(), this);
    }

    void start() {
        sharing.start();
    }

    /** Begins no ledger any more. */
    void stop() {
        sharing.stop();
    }

    /** Lets others keep what this process kept; call it when all is written. */
    void giveBack() {
        sharing.giveBack();
    }

    boolean keeps(LedgerFills<?> ledger) {
        return sharing.keeps(ledger.numbered());
    }

    /** The end of the events when this process first looked. */
    @Nullable
    TrackingToken head() {
        return head;
    }

    private LedgerFills<?> named(String ledger) {
        return Objects.requireNonNull(ledgers.get(ledger), ledger);
    }

    @Override
    public void keep(String ledger, long term) {
        LedgerFills<?> fills = named(ledger);
        if (isHeadKnown) {
            // What the keeper before served meanwhile is known as complete before it is asked here.
            Map<String, LedgerToken.Progress> written = tokens.readAll();
            fills.look(aliases.all(), told -> isComplete(told, written));
        }
        fills.keep(term, followers::isAhead);
        fills.dropTheRest(true);
        followers.follow(fills.open());
    }

    @Override
    public void leave(String ledger) {
        LedgerFills<?> fills = named(ledger);
        followers.letGo(fills.open());
        fills.leave();
    }

    @Override
    public void look() {
        if (!isHeadKnown) {
            head = events.createHeadToken();
            isHeadKnown = true;
        }
        Map<String, Alias> all = aliases.all();
        Map<String, LedgerToken.Progress> written = tokens.readAll();
        boolean isTimeForParked = looks++ % LOOKS_PER_PARKED == 0;
        ledgers.forEach((name, fills) -> {
            if (fills.isKept()) {
                doWhatIsWanted(fills, all.getOrDefault(name, Alias.NONE));
            } else {
                look(fills, all, written, isTimeForParked);
            }
        });
    }

    private void look(
            LedgerFills<?> fills,
            Map<String, Alias> all,
            Map<String, LedgerToken.Progress> written,
            boolean isTimeForParked) {
        fills.look(all, told -> isComplete(told, written));
        for (KeptLedger<?> ledger : fills.open()) {
            if (ledger.term() != LedgerFills.NO_TERM) {
                return;
            }
            ledger.look(Optional.ofNullable(written.get(ledger.collection())));
            if (isTimeForParked) {
                ledger.lookAtParked();
            }
            if (ledger == fills.served()) {
                followers.look(ledger, head);
            }
        }
    }

    private boolean isComplete(KeptLedger<?> ledger, Map<String, LedgerToken.Progress> written) {
        ledger.look(Optional.ofNullable(written.get(ledger.collection())));
        followers.look(ledger, head);
        return followers.isCaughtUp(ledger);
    }

    private void doWhatIsWanted(LedgerFills<?> fills, Alias wanted) {
        if (wanted.refill() && (fills.filling() == null || fills.differs())) {
            fills.dropTheRest(true);
            followers.follow(List.of(fills.refill()));
        } else if (wanted.refill()) {
            fills.wantRefill(false);
        }
        if (wanted.retry()) {
            fills.open().forEach(KeptLedger::retryParked);
            fills.wantRetry(false);
        }
    }
}
