package org.gongwucang.query.ledger;

import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * 台账总管: all ledgers of this process: those it keeps, following the event store, and, on a server that several processes
 * share, those that others keep. A ledger whose last entry the store does not know (a restore, a lost tail) is filled again
 * from the first entry, and so is one that an administrator wants filled again: beside the one that is asked, and asked
 * itself only after it was compared with an independent fold.
 */
@Component
public class Ledgers implements SmartLifecycle {

    private static final int BEFORE_WEB_SERVER = DEFAULT_PHASE - 4096;
    private static final long FIRST_TERM = 1;
    private static final Duration POLL = Duration.ofMillis(50);

    private final EventStore events;
    private final LedgerChanges changes;
    private final Followers followers;
    private final @Nullable SharedLedgers sharing;
    private final Map<String, LedgerFills<?>> fills = new LinkedHashMap<>();
    private final Map<String, ChangeTail> tails = new ConcurrentHashMap<>();
    private volatile boolean running;

    public Ledgers(
            Collection<Ledger<?>> ledgers,
            EventStore events,
            MongoDatabase database,
            @Qualifier("serializer") Serializer serializer,
            LedgerChanges changes,
            ObjectProvider<FoldWatch> folds,
            @Value("${gongwucang.mongodb-uri:}") String sharedServer) {
        this.events = events;
        this.changes = changes;
        boolean shared = !sharedServer.isEmpty();
        this.followers = new Followers(
                events,
                shared ? LedgerChanges.UNHEARD : changes::tell,
                this::fillsOf,
                folds.getIfAvailable(() -> FoldWatch.NONE));
        LedgerToken tokens = new LedgerToken(database, serializer);
        LedgerAliases aliases = new LedgerAliases(database);
        ledgers.stream()
                .collect(Collectors.groupingBy(Ledger::name, LinkedHashMap::new, Collectors.toList()))
                .forEach((name, numbers) -> fills.put(name, fills(numbers, aliases, database, tokens, shared)));
        this.sharing = shared ? new SharedLedgers(fills.values(), followers, events, database, aliases, tokens) : null;
    }

    /** Numbers of one name have the same kind of row, so that whoever asks need not know which number answers. */
    @SuppressWarnings("unchecked")
    private <R> LedgerFills<R> fills(
            List<Ledger<?>> numbers,
            LedgerAliases aliases,
            MongoDatabase database,
            LedgerToken tokens,
            boolean shared) {
        if (numbers.stream().map(Ledger::rowType).distinct().count() > 1) {
            throw new IllegalStateException("Numbers of one ledger have the same rows: " + numbers);
        }
        List<Ledger<R>> same =
                numbers.stream().map(ledger -> (Ledger<R>) ledger).toList();
        return new LedgerFills<>(
                same,
                aliases,
                (ledger, fill, term) ->
                        new KeptLedger<>(ledger, fill, database, shared, tokens.inTerm(term), this::stream));
    }

    /** All entries of a stream, from the first: the short form of reading would begin with a snapshot. */
    List<Said> stream(String aggregateId) {
        DomainEventStream stream = events.readEvents(aggregateId, 0);
        return stream.asStream().flatMap(message -> Said.in(message).stream()).toList();
    }

    @Override
    public synchronized void start() {
        if (sharing == null) {
            keepAll();
        } else {
            sharing.start();
        }
        running = true;
    }

    private void keepAll() {
        List<KeptLedger<?>> all = new ArrayList<>();
        for (LedgerFills<?> ledger : fills.values()) {
            ledger.keep(FIRST_TERM, followers::isAhead);
            all.addAll(ledger.open());
            ledger.dropTheRest(false);
        }
        followers.follow(all);
    }

    @Override
    public synchronized void stop() {
        running = false;
        tails.values().forEach(ChangeTail::stop);
        if (sharing == null) {
            followers.stop();
        } else {
            sharing.stop();
            followers.stop();
            sharing.giveBack();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server listens, and after it has stopped: whoever asks finds the ledgers open. */
    @Override
    public int getPhase() {
        return BEFORE_WEB_SERVER;
    }

    /**
     * Rows of the ledger as they change, told after they can be read. On a shared server another process may write them:
     * there the events are followed for the purpose, until this process ends.
     */
    public Flux<LedgerChanges.Change> changes(Ledger<?> ledger) {
        if (sharing != null) {
            tails.computeIfAbsent(ledger.name(), name -> new ChangeTail(events, fillsOf(name)::served, ledger, changes))
                    .start();
        }
        return changes.changes().filter(change -> change.ledger().equals(ledger.name()));
    }

    /** What questions ask the ledger through. */
    public <R> LedgerReader<R> reader(Ledger<R> ledger) {
        return new LedgerReader<>(this, ledger);
    }

    /**
     * The ledger of this name, once it has caught up.
     *
     * @throws Fault CATCHING_UP with its progress
     */
    @SuppressWarnings("unchecked")
    <R> KeptLedger<R> serving(Ledger<R> ledger) {
        return (KeptLedger<R>) serving(ledger.name());
    }

    /** The same, by its name. */
    KeptLedger<?> serving(String name) {
        LedgerFills<?> ledger = fillsOf(name);
        KeptLedger<?> served = ledger.served();
        if (served == null || !followers.isCaughtUp(served)) {
            String share = share(ledger.foremost()).toPlainString();
            throw new Fault(FaultCode.CATCHING_UP, Map.of("ledger", name, "progress", share));
        }
        return served;
    }

    private LedgerFills<?> fillsOf(String name) {
        return Objects.requireNonNull(fills.get(name), name);
    }

    /** Whether there is a ledger of this name. */
    public boolean isKept(String name) {
        return fills.containsKey(name);
    }

    /**
     * Fills the ledger again from the first entry, beside the one that is asked; where that goes on already, it goes on.
     * Where another process keeps the ledger, it is asked to.
     *
     * @param name of a ledger there is
     */
    public synchronized Status refill(String name) {
        LedgerFills<?> ledger = fillsOf(name);
        if (sharing != null) {
            ledger.wantRefill(true);
        } else if (ledger.filling() == null || ledger.differs()) {
            ledger.dropTheRest(false);
            followers.follow(List.of(ledger.refill()));
        }
        return status(ledger);
    }

    private BigDecimal share(@Nullable KeptLedger<?> ledger) {
        double share = ledger == null ? 0 : followers.share(ledger, sharing == null ? null : sharing.head());
        return BigDecimal.valueOf(share).setScale(2, RoundingMode.DOWN);
    }

    /**
     * Tries the parked entries of all ledgers once more, those of other processes when they next look.
     *
     * @return how many streams wait, as far as it is known now
     */
    public int retryParked() {
        if (sharing != null) {
            fills.values().forEach(ledger -> ledger.wantRetry(true));
            return fills.values().stream()
                    .flatMap(ledger -> ledger.open().stream())
                    .mapToInt(KeptLedger::parked)
                    .sum();
        }
        return fills.values().stream()
                .flatMap(ledger -> ledger.open().stream())
                .mapToInt(KeptLedger::retryParked)
                .sum();
    }

    /**
     * Waits until every ledger has what is stored now.
     *
     * @return false where that takes longer
     */
    public boolean awaitHead(Duration patience) {
        TrackingToken head = events.createHeadToken();
        long deadline = System.nanoTime() + patience.toNanos();
        while (!haveReached(head) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(POLL.toNanos());
        }
        return haveReached(head);
    }

    private boolean haveReached(@Nullable TrackingToken head) {
        return fills.keySet().stream()
                .map(this::serving)
                .allMatch(ledger -> Tokens.hasReached(
                        ledger.progress().map(LedgerToken.Progress::token).orElse(null), head));
    }

    /** How far the ledgers are. */
    public List<Status> statuses() {
        return fills.values().stream().map(this::status).toList();
    }

    private Status status(LedgerFills<?> ledger) {
        KeptLedger<?> served = ledger.served();
        KeptLedger<?> filling = ledger.filling();
        Optional<KeptLedger<?>> told = Optional.ofNullable(ledger.foremost());
        return new Status(
                ledger.name(),
                told.map(KeptLedger::ledger).map(Ledger::number).orElse(ledger.number()),
                told.map(KeptLedger::fill).orElse(0),
                told.flatMap(KeptLedger::progress)
                        .map(LedgerToken.Progress::horizon)
                        .orElse(null),
                served != null && followers.isCaughtUp(served),
                share(told.orElse(null)),
                filling == null ? null : share(filling),
                ledger.differs(),
                told.map(KeptLedger::parked).orElse(0),
                sharing == null || sharing.keeps(ledger));
    }

    /**
     * 台账状态.
     *
     * @param number of the fold
     * @param fill the how manieth fill of that number, from 0
     * @param horizon recorded time of the last entry that can be asked for
     * @param progress 0 to 1 while catching up
     * @param filling 0 to 1: how far the next fill is, where there is one
     * @param differs the next fill is complete, and is not what an independent fold says
     * @param parked streams that wait for repair
     * @param kept this process keeps the ledger; on a server of its own it keeps them all
     */
    public record Status(
            String name,
            int number,
            int fill,
            @Nullable Instant horizon,
            boolean caughtUp,
            BigDecimal progress,
            @Nullable BigDecimal filling,
            boolean differs,
            int parked,
            boolean kept) {}
}
