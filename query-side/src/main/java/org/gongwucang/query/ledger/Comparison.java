package org.gongwucang.query.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;
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

/**
 * 比对: folds the events of a ledger afresh by the definition, without a look at what is stored, and compares. Asked about
 * today as known now, today's rows and every rectangle are compared; otherwise the rows of that moment.
 */
final class Comparison {

    /** How long the store may take to bring the next entry before what came is taken for all. */
    private static final int PATIENCE_SECONDS = 10;

    private final EventStore events;

    Comparison(EventStore events) {
        this.events = events;
    }

    <R> Proof of(KeptLedger<R> kept, At at) {
        ProofSide stored = new ProofSide();
        Optional<LedgerToken.Progress> reached;
        Lock still = kept.writing();
        still.lock();
        try {
            reached = kept.progress();
            stored(kept, at, stored);
        } finally {
            still.unlock();
        }
        ProofSide folded = new ProofSide();
        reached.ifPresent(progress -> fold(kept, at, progress.token(), folded));
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

    private static <R> void stored(KeptLedger<R> kept, At at, ProofSide side) {
        Sight<R> sight = Sight.of(kept, at);
        sight.rows()
                .find(sight.filter(new Where()))
                .forEach(document -> side.add(document.getString(sight.key()).getValue(), compared(document)));
        if (at.equals(At.NOW)) {
            kept.store()
                    .versions()
                    .find()
                    .forEach(document -> side.add(document.getString("_id").getValue(), comparedRectangle(document)));
        }
    }

    private <R> void fold(KeptLedger<R> kept, At at, TrackingToken upTo, ProofSide side) {
        Definition<R> definition = new Definition<>(kept.ledger());
        RowDocuments<R> documents = kept.store().documents();
        streams(kept.ledger(), upTo).forEach((aggregate, entries) -> {
            definition.rows(entries, at.asOf(), at.knownAt()).forEach((key, folded) -> {
                if (!kept.ledger().isAbsent(folded.row())) {
                    side.add(key, compared(documents.said(folded, aggregate)));
                }
            });
            if (at.equals(At.NOW)) {
                new Rectangles<>(kept.ledger())
                        .of(entries)
                        .forEach(r -> side.add(r.id(), comparedRectangle(documents.version(r, aggregate))));
            }
        });
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
