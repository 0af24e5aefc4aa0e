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
import java.util.Set;
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
 * tail) is folded from the first entry again.
 */
@Component
public class Ledgers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Ledgers.class);

    private final EventStore events;
    private final LedgerChanges changes;
    private final Map<String, KeptLedger<?>> kept = new LinkedHashMap<>();
    private final List<Follower> followers = new ArrayList<>();
    private volatile boolean running;

    public Ledgers(
            Collection<Ledger<?>> ledgers,
            EventStore events,
            MongoDatabase database,
            @Qualifier("serializer") Serializer serializer,
            LedgerChanges changes,
            @Value("${gongwucang.mongodb-uri:}") String sharedServer) {
        this.events = events;
        this.changes = changes;
        LedgerToken tokens = new LedgerToken(database, serializer);
        ledgers.forEach(ledger -> kept.put(ledger.name(), keep(ledger, database, tokens, !sharedServer.isEmpty())));
    }

    private <R> KeptLedger<R> keep(Ledger<R> ledger, MongoDatabase database, LedgerToken tokens, boolean shared) {
        return new KeptLedger<>(ledger, new LedgerStore<>(ledger, database, shared), tokens, this::stream);
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
        kept.values().forEach(this::startOverWhereAhead);
        Map<Object, List<KeptLedger<?>>> sameplace = new LinkedHashMap<>();
        for (KeptLedger<?> ledger : kept.values()) {
            Object place =
                    ledger.progress().<Object>map(LedgerToken.Progress::token).orElse("beginning");
            sameplace.computeIfAbsent(place, any -> new ArrayList<>()).add(ledger);
        }
        sameplace.values().forEach(group -> followers.add(new Follower(events, group, this::told)));
        followers.forEach(Follower::start);
        running = true;
    }

    private void told(KeptLedger<?> ledger, Set<String> keys) {
        if (!keys.isEmpty()) {
            changes.tell(ledger.ledger().name(), keys);
        }
    }

    private void startOverWhereAhead(KeptLedger<?> ledger) {
        Optional<LedgerToken.Progress> progress = ledger.progress();
        if (progress.isPresent() && !isStored(progress.get().last())) {
            LOG.warn(
                    "ledger {} is ahead of the events and is folded anew",
                    ledger.ledger().collection());
            ledger.startOver();
        }
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
        followers.forEach(Follower::stop);
        followers.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
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
    <R> KeptLedger<R> serving(Ledger<R> ledger) {
        KeptLedger<R> found = find(ledger);
        Follower follower = followerOf(found);
        if (follower == null || !follower.isCaughtUp()) {
            String share = follower == null ? "0" : percent(follower.share());
            throw new Fault(FaultCode.CATCHING_UP, Map.of("ledger", ledger.name(), "progress", share));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private <R> KeptLedger<R> find(Ledger<R> ledger) {
        return (KeptLedger<R>) Objects.requireNonNull(kept.get(ledger.name()), ledger.name());
    }

    /** The ledger of this name, caught up or not. */
    Optional<KeptLedger<?>> named(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    private synchronized @Nullable Follower followerOf(KeptLedger<?> ledger) {
        return followers.stream().filter(f -> f.keeps(ledger)).findFirst().orElse(null);
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).setScale(2, RoundingMode.DOWN).toPlainString();
    }

    /** Tries the parked entries of all ledgers once more; tells how many streams still wait. */
    public int retryParked() {
        return kept.values().stream().mapToInt(KeptLedger::retryParked).sum();
    }

    /** How far the ledgers are. */
    public List<Status> statuses() {
        return kept.values().stream().map(this::status).toList();
    }

    private Status status(KeptLedger<?> ledger) {
        Follower follower = followerOf(ledger);
        return new Status(
                ledger.ledger().name(),
                ledger.ledger().number(),
                ledger.progress().map(LedgerToken.Progress::horizon).orElse(null),
                follower != null && follower.isCaughtUp(),
                new BigDecimal(percent(follower == null ? 0 : follower.share())),
                ledger.parked());
    }

    /**
     * 台账状态.
     *
     * @param horizon recorded time of the last entry that can be asked for
     * @param progress 0 to 1 while catching up
     * @param parked streams that wait for repair
     */
    public record Status(
            String name, int number, @Nullable Instant horizon, boolean caughtUp, BigDecimal progress, int parked) {}
}
