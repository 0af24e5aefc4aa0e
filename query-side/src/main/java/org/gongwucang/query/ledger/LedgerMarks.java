package org.gongwucang.query.ledger;

import com.mongodb.WriteConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * 变动记号: one document per holder that says how often its rows were changed, and which changes are under way. A mark is
 * set before the rows are written and taken back after, so that no crash leaves rows changed and a mark unchanged: what
 * a dead writer has begun stays under way, and is not trusted. It is over after a minute: by then another writer has
 * taken the same entries in, under marks of its own, and what a paused one still writes changes nothing.
 */
final class LedgerMarks {

    /** Much longer than it takes until another process writes the ledger of a dead one. */
    private static final long MILLIS_UNDER_WAY = TimeUnit.MINUTES.toMillis(1);

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<BsonDocument> marks;

    /** @param collection of the rows */
    LedgerMarks(MongoDatabase database, String collection) {
        // The rows are written after the mark and wait for the journal, which so has the mark as well.
        this.marks = database.getCollection(collection + ".marks", BsonDocument.class)
                .withWriteConcern(WriteConcern.W1);
    }

    /**
     * 记号.
     *
     * @param changes how often marks were set and taken back
     * @param isUnderWay rows may be changing, or a writer died while it changed them
     * @param latest recorded time of the latest entry taken in
     */
    record Mark(long changes, boolean isUnderWay, Instant latest) {
        static final Mark NONE = new Mark(0, false, Instant.EPOCH);
    }

    /** Set marks, to be taken back when the rows are written. */
    final class Change {

        private final Collection<String> holders;
        private final String id = System.currentTimeMillis() + "-" + UUID.randomUUID();

        private Change(Collection<String> holders) {
            this.holders = holders;
        }

        /** Only after all rows were written. */
        void done() {
            write(holders, Updates.combine(Updates.inc("n", 1L), Updates.pull("open", id)));
        }
    }

    /**
     * Before the rows of these holders are written.
     *
     * @param latest recorded time of the latest entry that is taken in
     */
    Change begin(Collection<String> holders, Instant latest) {
        Change change = new Change(holders);
        write(
                holders,
                Updates.combine(
                        Updates.inc("n", 1L),
                        Updates.addToSet("open", change.id),
                        Updates.max("rec", RowDocuments.millis(latest))));
        return change;
    }

    private void write(Collection<String> holders, Bson update) {
        List<UpdateOneModel<BsonDocument>> all = holders.stream()
                .map(holder -> new UpdateOneModel<BsonDocument>(Filters.eq("_id", holder), update, UPSERT))
                .toList();
        if (!all.isEmpty()) {
            marks.bulkWrite(all, UNORDERED);
        }
    }

    /** @param holders null: all that are marked */
    Map<String, Mark> read(@Nullable Set<String> holders) {
        FindIterable<BsonDocument> found = holders == null ? marks.find() : marks.find(Filters.in("_id", holders));
        Map<String, Mark> read = new HashMap<>();
        found.forEach(mark -> read.put(
                mark.getString("_id").getValue(),
                new Mark(
                        mark.getInt64("n").getValue(),
                        mark.getArray("open").stream().anyMatch(change -> isUnderWay(change.asString())),
                        RowDocuments.instant(mark, "rec"))));
        return read;
    }

    private static boolean isUnderWay(BsonString change) {
        String begun = change.getValue().substring(0, change.getValue().indexOf('-'));
        return System.currentTimeMillis() - Long.parseLong(begun) < MILLIS_UNDER_WAY;
    }

    void drop() {
        marks.drop();
    }
}
