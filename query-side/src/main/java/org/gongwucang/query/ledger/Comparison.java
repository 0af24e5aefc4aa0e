package org.gongwucang.query.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 比对: folds the events of a ledger afresh by the definition, without a look at what is stored, and compares. Asked about
 * today as known now, today's rows and every rectangle are compared; otherwise the rows of that moment.
 *
 * <p>The streams are taken slice by slice in the order of their ids, each with a reading of the events, so that memory
 * does not grow with the ledger. The ledger goes on meanwhile: streams that differ are read once more while it stands
 * still, with the entries that were told since.
 */
final class Comparison {

    /** An entry with the rows it led to, roughly. */
    private static final int BYTES_PER_ENTRY = 4096;

    private static final Logger LOG = LoggerFactory.getLogger(Comparison.class);
    private static final int SHARE_OF_HEAP = 3;
    private static final int FEWEST_ENTRIES = 10_000;

    /** How long a row may be ahead of the place its ledger has noted. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(50);

    private final EntryReading events;
    private final int most;

    Comparison(EventStore events) {
        this(events, (int)
                Math.max(FEWEST_ENTRIES, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / BYTES_PER_ENTRY));
    }

    /** @param most entries in memory at a time */
    Comparison(EventStore events, int most) {
        this.events = new EntryReading(events);
        this.most = most;
    }

    /** Compares all that could be folded; streams that wait for repair are left out on both sides. */
    <R> Proof of(KeptLedger<R> kept, At at) {
        return of(kept, at, Set.copyOf(kept.store().parkedStreams()));
    }

    /** Compares everything: of a stream that waits for repair, what is stored differs from what its entries say. */
    <R> Proof ofAll(KeptLedger<R> kept, At at) {
        return of(kept, at, Set.of());
    }

    private <R> Proof of(KeptLedger<R> kept, At at, Set<String> leftOut) {
        Both both = new Both(new ProofSide(), new ProofSide(), new Differences());
        String from = "";
        while (from != null) {
            from = compareSlice(kept, at, from, leftOut, both);
        }
        return new Proof(
                kept.collection(),
                at.asOf(),
                at.knownAt() == null ? kept.horizon() : at.knownAt(),
                both.stored.told(),
                both.folded.told(),
                both.differences.count(),
                both.differences.told());
    }

    private record Both(ProofSide stored, ProofSide folded, Differences differences) {}

    private <R> @Nullable String compareSlice(KeptLedger<R> kept, At at, String from, Set<String> leftOut, Both both) {
        Optional<TrackingToken> reached = token(kept);
        StreamSlice told = new StreamSlice(from, most);
        reached.ifPresent(upTo -> events.read(kept.ledger(), null, upTo, told::add));
        StoredSlice stored = new StoredSlice(kept, at).read(from, told.until());
        Fold<R> fold = new Fold<>(kept, at);
        TreeSet<String> streams = new TreeSet<>(StreamSlice.ORDER);
        streams.addAll(told.ids());
        streams.addAll(stored.ids());
        streams.removeAll(leftOut);
        settle(kept, told, stored, fold, streams, reached.orElse(null));
        for (String stream : streams) {
            TreeMap<String, BsonDocument> folded = fold.of(stream, told);
            both.stored.add(stored.rows(stream));
            both.folded.add(folded);
            both.differences.compare(stored.rows(stream), folded);
        }
        return told.until();
    }

    /** Brings streams that differ to one and the same place on both sides. */
    private <R> void settle(
            KeptLedger<R> kept,
            StreamSlice told,
            StoredSlice stored,
            Fold<R> fold,
            Set<String> streams,
            @Nullable TrackingToken at) {
        long deadline = System.nanoTime() + PATIENCE;
        TrackingToken place = at;
        Set<String> differing = differing(told, stored, fold, streams);
        boolean moving = !differing.isEmpty();
        while (moving) {
            place = readAgain(kept, told, stored, differing, place);
            differing = differing(told, stored, fold, differing);
            moving = goOn(kept, told, differing) && System.nanoTime() < deadline;
            if (moving) {
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
        }
    }

    private @Nullable TrackingToken readAgain(
            KeptLedger<?> kept,
            StreamSlice told,
            StoredSlice stored,
            Set<String> some,
            @Nullable TrackingToken before) {
        TrackingToken reached;
        Lock still = kept.writing();
        still.lock();
        try {
            reached = token(kept).orElse(null);
            stored.readAgain(some);
        } finally {
            still.unlock();
        }
        if (reached != null && !reached.equals(before)) {
            List<Said> later = new ArrayList<>();
            events.read(kept.ledger(), before, reached, later::add);
            told.addTo(some, later);
        }
        return reached;
    }

    private boolean goOn(KeptLedger<?> kept, StreamSlice told, Set<String> differing) {
        return differing.stream().anyMatch(stream -> events.goesOn(kept.ledger(), stream, told.lastOf(stream)));
    }

    private static <R> Set<String> differing(
            StreamSlice told, StoredSlice stored, Fold<R> fold, Collection<String> streams) {
        Set<String> differing = new TreeSet<>();
        for (String stream : streams) {
            if (!stored.rows(stream).equals(fold.of(stream, told))) {
                differing.add(stream);
            }
        }
        return differing;
    }

    private static Optional<TrackingToken> token(KeptLedger<?> kept) {
        return kept.progress().map(LedgerToken.Progress::token);
    }

    /** 重算: a stream by the definition, written down as it is compared. */
    private record Fold<R>(KeptLedger<R> kept, At at) {

        /** Nothing where an entry cannot be folded, so that what is stored differs. */
        TreeMap<String, BsonDocument> of(String stream, StreamSlice told) {
            try {
                return rows(stream, told.entries(stream));
            } catch (RuntimeException unfoldable) {
                LOG.warn("{}: stream {} cannot be folded", kept.collection(), stream, unfoldable);
                return new TreeMap<>();
            }
        }

        private TreeMap<String, BsonDocument> rows(String stream, List<Said> entries) {
            Ledger<R> ledger = kept.ledger();
            RowDocuments<R> documents = kept.store().documents();
            RowSheet<R> sheet = new RowSheet<>(documents);
            TreeMap<String, BsonDocument> rows = new TreeMap<>();
            new Definition<>(ledger).rows(entries, at.asOf(), at.knownAt()).forEach((key, folded) -> {
                if (!ledger.isAbsent(folded.row())) {
                    rows.put(key, compared(documents.said(folded)));
                }
            });
            if (at.equals(At.NOW)) {
                new Rectangles<>(ledger)
                        .of(entries)
                        .forEach(r -> rows.put(r.id(), comparedRectangle(sheet.version(r, stream))));
            }
            return rows;
        }
    }

    static BsonDocument compared(BsonDocument document) {
        BsonDocument compared = new BsonDocument();
        compared.putAll(document.getDocument(RowDocuments.ROW, new BsonDocument()));
        return compared.append("seq", new BsonInt64(document.getNumber("seq").longValue()))
                .append("ev", Objects.requireNonNullElse(document.get("ev"), new BsonString("")));
    }

    static BsonDocument comparedRectangle(BsonDocument document) {
        return compared(document)
                .append("occFrom", document.get("occFrom"))
                .append("occTo", document.get("occTo"))
                .append("recFrom", document.get("recFrom"))
                .append("recTo", document.get("recTo"));
    }
}
