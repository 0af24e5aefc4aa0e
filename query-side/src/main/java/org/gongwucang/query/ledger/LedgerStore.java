package org.gongwucang.query.ledger;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** 台账存储: the two collections of a ledger, today's rows and the rectangles of all times, and what waits for repair. */
final class LedgerStore<R> {

    private static final int KEYS_PER_FIND = 200;
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final Ledger<R> ledger;
    private final RowDocuments<R> documents;
    private final MongoCollection<BsonDocument> live;
    private final MongoCollection<BsonDocument> versions;
    private final MongoCollection<BsonDocument> parked;
    private final boolean shared;
    private final @Nullable LedgerMarks marks;
    private final @Nullable Marking<R> marking;
    private final @Nullable LedgerTotals totals;

    /**
     * @param collection what the collections are called
     * @param shared other processes write to the same server: a row is only replaced by a newer one
     */
    LedgerStore(Ledger<R> ledger, String collection, MongoDatabase database, boolean shared) {
        this.ledger = ledger;
        this.documents = new RowDocuments<>(ledger);
        this.live = database.getCollection(collection, BsonDocument.class);
        this.versions = database.getCollection(collection + ".versions", BsonDocument.class);
        this.parked = database.getCollection(collection + ".parked", BsonDocument.class);
        this.shared = shared;
        Totals<R> declared = ledger.totals();
        this.marks = shared && declared != null ? new LedgerMarks(database, collection) : null;
        this.marking = marks == null || declared == null ? null : new Marking<>(declared, marks);
        this.totals = marks == null || declared == null
                ? null
                : new LedgerTotals(declared, versions, LedgerIndexes.ofSums(declared, this::field), marks);
    }

    /** What folding needs. */
    void createOwnIndexes() {
        live.createIndex(Indexes.ascending("agg"));
        versions.createIndex(Indexes.ascending("agg"));
    }

    /**
     * What questions need; made after a fill rather than before it, since an index is filled faster at once. From now on
     * it is marked what changes.
     */
    void createIndexes() {
        if (marking != null) {
            marking.begin();
        }
        LedgerIndexes indexes = new LedgerIndexes(ledger, this::field, shared);
        create(live, indexes.ofLiveRows());
        create(versions, indexes.ofRectangles());
    }

    private static void create(MongoCollection<BsonDocument> collection, List<IndexModel> indexes) {
        if (!indexes.isEmpty()) {
            collection.createIndexes(indexes);
        }
    }

    /** Where a column is found in a document; names by their sort key. */
    String field(String column) {
        return (ledger.texts().contains(column) ? "sort." : RowDocuments.ROW + ".") + column;
    }

    void drop() {
        live.drop();
        versions.drop();
        if (marks != null) {
            marks.drop();
        }
        if (parked.find().first() != null) {
            parked.drop();
        }
    }

    Map<String, LiveRow<R>> load(Collection<String> keys) {
        Map<String, LiveRow<R>> found = new HashMap<>();
        List<String> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += KEYS_PER_FIND) {
            List<String> some = all.subList(from, Math.min(all.size(), from + KEYS_PER_FIND));
            live.find(Filters.in("_id", some)).map(documents::live).forEach(row -> found.put(row.key(), row));
        }
        return found;
    }

    /** How far the streams of these rows were weighed when they were written. */
    Map<String, Long> reached(Collection<String> keys) {
        Map<String, Long> reached = new HashMap<>();
        live.find(Filters.in("_id", keys))
                .projection(Projections.include("upTo"))
                .forEach(row -> reached.put(
                        row.getString("_id").getValue(),
                        row.getNumber("upTo", new BsonInt64(-1)).longValue()));
        return reached;
    }

    List<LiveRow<R>> loadStream(String aggregateId) {
        return live.find(Filters.eq("agg", aggregateId)).map(documents::live).into(new ArrayList<>());
    }

    /** Versions first, the live row last: repeating the same after a crash between the two changes nothing. */
    void write(RowChanges<R> changes) {
        Runnable written = marks(changes.closed().values().stream(), () -> changes.opened().values().stream());
        RowSheet<R> sheet = new RowSheet<>(documents);
        GuardedWrites history = new GuardedWrites();
        changes.closed().values().forEach(r -> history.add(closing(r)));
        changes.opened().values().forEach(r -> open(r, sheet.version(r, changes.aggregateOf(r.key())), history));
        history.into(versions);
        GuardedWrites today = new GuardedWrites();
        changes.rows().values().forEach(row -> {
            BsonDocument document = sheet.live(row);
            if (changes.isNew(row.key())) {
                today.insert(document, replacing(row, document));
            } else {
                today.add(replacing(row, document));
            }
        });
        today.into(live);
        written.run();
    }

    private Runnable marks(Stream<Rectangle<R>> before, Supplier<Stream<Rectangle<R>>> after) {
        return marking == null ? () -> {} : marking.mark(before, after.get());
    }

    /** What a rectangle says is settled when it is opened; all that can come later is its end in recorded time. */
    private void open(Rectangle<R> rectangle, BsonDocument document, GuardedWrites history) {
        if (rectangle.isKnownStill()) {
            history.insert(document);
        } else {
            history.insert(document, closing(rectangle));
        }
    }

    private WriteModel<BsonDocument> closing(Rectangle<R> rectangle) {
        return new UpdateOneModel<>(
                Filters.eq("_id", rectangle.id()),
                Updates.combine(
                        Updates.set("recTo", RowDocuments.millis(rectangle.recordedTo())),
                        Updates.set("known", false)));
    }

    private WriteModel<BsonDocument> replacing(LiveRow<R> row, BsonDocument document) {
        return new ReplaceOneModel<>(guarded(row), document, UPSERT);
    }

    /** The only writer needs no guard. */
    private Bson guarded(LiveRow<R> row) {
        Bson same = Filters.eq("_id", row.key());
        return shared ? Filters.and(same, Filters.not(Filters.gt("upTo", row.upTo()))) : same;
    }

    /**
     * Puts a whole stream, folded again, in the place of what was stored of it. Rectangles are added and closed, none is
     * taken away; a row that is there no more is marked absent, so that its guard survives.
     *
     * @param upTo sequence of the last entry that was folded
     */
    void replaceStream(String aggregateId, List<Rectangle<R>> all, Collection<LiveRow<R>> today, long upTo) {
        Runnable written =
                marks(all.stream(), () -> loadStream(aggregateId).stream().map(LiveRow::rectangle));
        GuardedWrites history = new GuardedWrites();
        RowSheet<R> sheet = new RowSheet<>(documents);
        all.forEach(r -> open(r, sheet.version(r, aggregateId), history));
        history.into(versions);
        List<String> keys = today.stream().map(LiveRow::key).toList();
        live.updateMany(
                Filters.and(
                        Filters.eq("agg", aggregateId),
                        Filters.nin("_id", keys),
                        Filters.not(Filters.gt("upTo", upTo))),
                Updates.combine(
                        Updates.set("gone", true),
                        Updates.set("upTo", upTo),
                        Updates.set("occFrom", Rectangle.FOREVER.toString())));
        GuardedWrites rows = new GuardedWrites();
        today.forEach(row -> rows.add(replacing(row, sheet.live(row))));
        rows.into(live);
        written.run();
    }

    void park(String aggregateId, Fact fact, Throwable why) {
        BsonDocument note = BsonDocument.parse("{}")
                .append("_id", new org.bson.BsonString(aggregateId))
                .append("seq", new org.bson.BsonInt64(fact.sequence()))
                .append("ev", new org.bson.BsonString(fact.eventId()))
                .append("why", new org.bson.BsonString(String.valueOf(why)));
        parked.replaceOne(Filters.eq("_id", aggregateId), note, UPSERT);
        live.bulkWrite(List.of(new UpdateManyModel<>(Filters.eq("agg", aggregateId), Updates.set("incomplete", true))));
    }

    void unpark(String aggregateId) {
        parked.deleteOne(Filters.eq("_id", aggregateId));
    }

    List<String> parkedStreams() {
        return parked.find().map(note -> note.getString("_id").getValue()).into(new ArrayList<>());
    }

    MongoCollection<BsonDocument> live() {
        return live;
    }

    MongoCollection<BsonDocument> versions() {
        return versions;
    }

    /** Null where none are kept. */
    @Nullable
    LedgerTotals totals() {
        return totals;
    }

    RowDocuments<R> documents() {
        return documents;
    }
}
