package org.gongwucang.query.ledger;

import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.gongwucang.events.Entry;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * 台账总管: keeps all ledgers of this process: opens their collections, compares them with the events at start, follows
 * the event store, and says how far each has come. A ledger whose last entry the store does not know (a restore, a lost
 * tail) is filled again from the first entry, and so is one that an administrator wants filled again: beside the one
 * that is asked, and asked itself only after it was compared with an independent fold.
 */
@Component
public class Ledgers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Ledgers.class);

    private static final int BEFORE_WEB_SERVER = DEFAULT_PHASE - 4096;

    private final EventStore events;
    private final Followers followers;
    private final boolean shared;
    private final Map<String, LedgerFills<?>> fills = new LinkedHashMap<>();
    private volatile boolean running;

    public Ledgers(
            Collection<Ledger<?>> ledgers,
            EventStore events,
            MongoDatabase database,
            @Qualifier("serializer") Serializer serializer,
            LedgerChanges changes,
            @Value("${gongwucang.mongodb-uri:}") String sharedServer) {
        this.events = events;
        this.shared = !sharedServer.isEmpty();
        this.followers = new Followers(events, changes, this::fillsOf);
        LedgerToken tokens = new LedgerToken(database, serializer);
        LedgerAliases aliases = new LedgerAliases(database);
        ledgers.stream()
                .collect(Collectors.groupingBy(Ledger::name, LinkedHashMap::new, Collectors.toList()))
                .forEach((name, numbers) -> fills.put(name, fills(numbers, aliases, database, tokens)));
    }

    /** Numbers of one name have the same kind of row, so that whoever asks need not know which number answers. */
    @SuppressWarnings("unchecked")
    private <R> LedgerFills<R> fills(
            List<Ledger<?>> numbers, LedgerAliases aliases, MongoDatabase database, LedgerToken tokens) {
        if (numbers.stream().map(Ledger::rowType).distinct().count() > 1) {
            throw new IllegalStateException("Numbers of one ledger have the same rows: " + numbers);
        }
        List<Ledger<R>> same =
                numbers.stream().map(ledger -> (Ledger<R>) ledger).toList();
        return new LedgerFills<>(
                same,
                aliases,
                (ledger, fill) -> new KeptLedger<>(ledger, fill, database, shared, tokens, this::stream));
    }

    /** All entries of a stream, from the first: the short form of reading would begin with a snapshot. */
    List<Said> stream(String aggregateId) {
        DomainEventStream stream = events.readEvents(aggregateId, 0);
        return stream.asStream()
                .filter(message -> message.getPayload() instanceof Entry)
                .map((DomainEventMessage<?> message) -> Said.of(message))
                .toList();
    }

    @Override
    public synchronized void start() {
        List<KeptLedger<?>> all = new ArrayList<>();
        for (LedgerFills<?> ledger : fills.values()) {
            ledger.open(this::isAhead);
            all.addAll(ledger.followed());
            if (!shared) {
                ledger.dropTheRest();
            }
        }
        followers.start(all);
        running = true;
    }

    private boolean isAhead(KeptLedger<?> ledger) {
        Optional<LedgerToken.Progress> progress = ledger.progress();
        boolean isAhead = progress.isPresent() && !isStored(progress.get().last());
        if (isAhead) {
            LOG.warn("ledger {} is ahead of the events and is filled anew", ledger.collection());
        }
        return isAhead;
    }

    private boolean isStored(Fact last) {
        return events.readEvents(last.aggregateId(), last.sequence())
                .asStream()
                .findFirst()
                .filter(message -> message.getIdentifier().equals(last.eventId()))
                .isPresent();
    }

    @Override
    public synchronized void stop() {
        running = false;
        followers.stop();
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
            String share = percent(followers.share(ledger.foremost())).toPlainString();
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
     *
     * @param name of a ledger there is
     */
    public synchronized Status refill(String name) {
        LedgerFills<?> ledger = fillsOf(name);
        if (ledger.filling() == null) {
            if (!shared) {
                ledger.dropTheRest();
            }
            followers.follow(ledger.refill());
        }
        return status(ledger);
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share).setScale(2, RoundingMode.DOWN);
    }

    /** Tries the parked entries of all ledgers once more; tells how many streams still wait. */
    public int retryParked() {
        return fills.values().stream()
                .flatMap(ledger -> ledger.followed().stream())
                .mapToInt(KeptLedger::retryParked)
                .sum();
    }

    /** How far the ledgers are. */
    public List<Status> statuses() {
        return fills.values().stream().map(this::status).toList();
    }

    private Status status(LedgerFills<?> ledger) {
        KeptLedger<?> served = ledger.served();
        KeptLedger<?> filling = ledger.filling();
        KeptLedger<?> told = ledger.foremost();
        return new Status(
                ledger.name(),
                told.ledger().number(),
                told.fill(),
                told.progress().map(LedgerToken.Progress::horizon).orElse(null),
                served != null && followers.isCaughtUp(served),
                percent(followers.share(told)),
                filling == null ? null : percent(followers.share(filling)),
                filling != null && followers.isRefused(filling),
                told.parked());
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
            int parked) {}
}
