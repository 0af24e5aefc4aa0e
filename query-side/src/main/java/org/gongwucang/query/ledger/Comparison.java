package org.gongwucang.query.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.query.ledger.Proof.Difference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 比对: folds the events of a ledger afresh by the definition, without a look at what is stored, and compares. Asked about
 * today as known now, today's rows and every rectangle are compared; otherwise the rows of that moment.
 */
final class Comparison {

    /** How long the store may take to bring the next entry before what came is taken for all. */
    private static final int PATIENCE_SECONDS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(Comparison.class);

    private final EventStore events;

    Comparison(EventStore events) {
        this.events = events;
    }

    /** Compares all that could be folded; streams that wait for repair are left out on both sides. */
    <R> Proof of(KeptLedger<R> kept, At at) {
        return of(kept, at, () -> Set.copyOf(kept.store().parkedStreams()));
    }

    /** Compares everything: of a stream that waits for repair, what is stored differs from what its entries say. */
    <R> Proof ofAll(KeptLedger<R> kept, At at) {
        return of(kept, at, Set::of);
    }

    private <R> Proof of(KeptLedger<R> kept, At at, Supplier<Set<String>> leavingOut) {
        ProofSide stored = new ProofSide();
        Optional<LedgerToken.Progress> reached;
        Set<String> leftOut;
        Lock still = kept.writing();
        still.lock();
        try {
            reached = kept.progress();
            leftOut = leavingOut.get();
            stored(kept, at, leftOut, stored);
        } finally {
            still.unlock();
        }
        ProofSide folded = new ProofSide();
        reached.ifPresent(progress -> fold(kept, at, progress.token(), leftOut, folded));
        List<Difference> all = stored.against(folded);
        Instant known = at.knownAt() == null ? kept.horizon() : at.knownAt();
        return new Proof(
                kept.collection(),
                at.asOf(),
                known,
                stored.told(),
                folded.told(),
                all.size(),
                all.stream().limit(Proof.TOLD).toList());
    }

    private static <R> void stored(KeptLedger<R> kept, At at, Set<String> leftOut, ProofSide side) {
        Sight<R> sight = Sight.of(kept, at);
        sight.rows().find(sight.filter(new Where())).forEach(document -> {
            if (!leftOut.contains(stream(document))) {
                side.add(document.getString(sight.key()).getValue(), compared(document));
            }
        });
        if (at.equals(At.NOW)) {
            kept.store().versions().find().forEach(document -> {
                if (!leftOut.contains(stream(document))) {
                    side.add(document.getString("_id").getValue(), comparedRectangle(document));
                }
            });
        }
    }

    private static String stream(BsonDocument document) {
        return document.getString("agg").getValue();
    }

    private <R> void fold(KeptLedger<R> kept, At at, TrackingToken upTo, Set<String> leftOut, ProofSide side) {
        streams(kept.ledger(), upTo).forEach((stream, entries) -> {
            if (!leftOut.contains(stream)) {
                folded(kept, at, stream, entries).forEach(side::add);
            }
        });
    }

    /** What the entries of a stream say; nothing where one of them cannot be folded, so that what is stored differs. */
    private static <R> Map<String, BsonDocument> folded(KeptLedger<R> kept, At at, String stream, List<Said> entries) {
        RowDocuments<R> documents = kept.store().documents();
        Map<String, BsonDocument> said = new HashMap<>();
        try {
            new Definition<>(kept.ledger())
                    .rows(entries, at.asOf(), at.knownAt())
                    .forEach((key, folded) -> {
                        if (!kept.ledger().isAbsent(folded.row())) {
                            said.put(key, compared(documents.said(folded, stream)));
                        }
                    });
            if (at.equals(At.NOW)) {
                new Rectangles<>(kept.ledger())
                        .of(entries)
                        .forEach(r -> said.put(r.id(), comparedRectangle(documents.version(r, stream))));
            }
            return said;
        } catch (RuntimeException unfoldable) {
            LOG.warn("{}: stream {} cannot be folded", kept.collection(), stream, unfoldable);
            return Map.of();
        }
    }

    private static BsonDocument compared(BsonDocument document) {
        BsonDocument compared = new BsonDocument();
        compared.putAll(document.getDocument(RowDocuments.ROW, new BsonDocument()));
        return compared.append("seq", new BsonInt64(document.getNumber("seq").longValue()))
                .append("ev", Objects.requireNonNullElse(document.get("ev"), new BsonString("")));
    }

    private static BsonDocument comparedRectangle(BsonDocument document) {
        return compared(document)
                .append("occFrom", document.get("occFrom"))
                .append("occTo", document.get("occTo"))
                .append("recFrom", document.get("recFrom"))
                .append("recTo", document.get("recTo"));
    }

    private Map<String, List<Said>> streams(Ledger<?> ledger, TrackingToken upTo) {
        Map<String, List<Said>> streams = new HashMap<>();
        read(upTo, entry -> {
            if (entry.getPayload() instanceof Reversal || ledger.folds(entry.getPayloadType())) {
                Said said = Said.of(entry);
                streams.computeIfAbsent(said.fact().aggregateId(), any -> new ArrayList<>())
                        .add(said);
            }
        });
        streams.values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingLong(said -> said.fact().sequence())));
        return streams;
    }

    /** Every entry that the ledger had taken in when its rows were read. */
    private void read(TrackingToken upTo, Consumer<DomainEventMessage<?>> reader) {
        long end = upTo.position().orElse(0);
        try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(null)) {
            long position = -1;
            while (position < end && stream.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                TrackedEventMessage<?> message = stream.nextAvailable();
                position = message.trackingToken().position().orElse(0);
                if (position <= end
                        && !isGap(upTo, position)
                        && message instanceof DomainEventMessage<?> entry
                        && entry.getPayload() instanceof Entry) {
                    reader.accept(entry);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault(FaultCode.UNAVAILABLE, Map.of(), e);
        }
    }

    private static boolean isGap(TrackingToken upTo, long position) {
        return upTo instanceof GapAwareTrackingToken gaps && gaps.getGaps().contains(position);
    }
}
