package org.gongwucang.benchmarks.questions;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.gongwucang.benchmarks.things.Things;
import org.gongwucang.stores.mongo.MongoLedgers;

/**
 * 填账: how fast a ledger is filled from its entries, beside the bare driver that writes the same documents in the same
 * portions under the same guard. Each thing is opened and then moved once.
 */
final class Filling {

    private static final int PORTION = 500;
    private static final int MILLIS_BETWEEN_LOOKS = 5;
    private static final String STILL = "9999-12-31T00:00:00Z";
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final String address;
    private final Things things;

    Filling(String address, int rows, int units) {
        this.address = address;
        this.things = new Things(rows, 2 * rows, units);
    }

    /** Entries a second through the engine, and through the bare driver. */
    String measured() {
        String database = "gongwucang_questions_filled";
        drop(database);
        long begun = System.nanoTime();
        double engine;
        try (HoldingBook book = new HoldingBook(things, address, database)) {
            Waiting.until(MILLIS_BETWEEN_LOOKS, () -> book.share() >= 1);
            engine = rate(begun);
        }
        double bare = bare(database);
        return String.format(
                Locale.ROOT,
                "fill of a ledger: %.0f entries/s; the bare driver writes the same at %.0f entries/s; ratio %.2f",
                engine,
                bare,
                engine / bare);
    }

    private double rate(long begun) {
        return things.entries() / ((System.nanoTime() - begun) / 1e9);
    }

    private void drop(String database) {
        try (MongoClient client = MongoLedgers.connect(address)) {
            client.getDatabase(database).drop();
        }
    }

    private double bare(String filled) {
        try (MongoClient client = MongoLedgers.connect(address)) {
            MongoDatabase database = client.getDatabase(filled);
            List<RawBsonDocument> rows = read(database.getCollection("holding@5", RawBsonDocument.class));
            Map<String, List<RawBsonDocument>> rectangles = new HashMap<>();
            read(database.getCollection("holding@5.versions", RawBsonDocument.class))
                    .forEach(rectangle -> rectangles
                            .computeIfAbsent(rectangle.getString("key").getValue(), any -> new ArrayList<>())
                            .add(rectangle));
            MongoCollection<RawBsonDocument> live = fresh(database, "bare");
            MongoCollection<RawBsonDocument> versions = fresh(database, "bare.versions");
            long begun = System.nanoTime();
            for (boolean moved : List.of(false, true)) {
                for (int from = 0; from < rows.size(); from += PORTION) {
                    List<RawBsonDocument> some = rows.subList(from, Math.min(rows.size(), from + PORTION));
                    write(some, rectangles, moved, live, versions);
                }
            }
            return rate(begun);
        }
    }

    private static MongoCollection<RawBsonDocument> fresh(MongoDatabase database, String name) {
        MongoCollection<RawBsonDocument> collection = database.getCollection(name, RawBsonDocument.class);
        collection.drop();
        collection.createIndex(Indexes.ascending("agg"));
        return collection;
    }

    private static List<RawBsonDocument> read(MongoCollection<RawBsonDocument> collection) {
        return collection.find().sort(Sorts.ascending("_id")).into(new ArrayList<>());
    }

    /** What the engine writes for a portion of openings, or of first moves. */
    private static void write(
            List<RawBsonDocument> rows,
            Map<String, List<RawBsonDocument>> rectangles,
            boolean moved,
            MongoCollection<RawBsonDocument> live,
            MongoCollection<RawBsonDocument> versions) {
        List<WriteModel<RawBsonDocument>> history = new ArrayList<>();
        List<WriteModel<RawBsonDocument>> today = new ArrayList<>();
        for (RawBsonDocument row : rows) {
            for (RawBsonDocument rectangle :
                    rectangles.getOrDefault(row.getString("_id").getValue(), List.of())) {
                boolean isOpening = rectangle.getInt64("since").getValue() == 0;
                Bson same = Filters.eq("_id", rectangle.get("_id"));
                if (isOpening && moved) {
                    history.add(new UpdateOneModel<>(
                            same,
                            Updates.combine(Updates.set("recTo", Instant.parse(STILL)), Updates.set("known", false))));
                } else if (isOpening != moved) {
                    history.add(new ReplaceOneModel<>(same, rectangle, UPSERT));
                }
            }
            Bson guarded = Filters.and(Filters.eq("_id", row.get("_id")), Filters.lte("seq", row.get("seq")));
            today.add(new ReplaceOneModel<>(guarded, row, UPSERT));
        }
        bulk(versions, history);
        bulk(live, today);
    }

    private static void bulk(MongoCollection<RawBsonDocument> collection, List<WriteModel<RawBsonDocument>> writes) {
        try {
            collection.bulkWrite(writes, UNORDERED);
        } catch (MongoBulkWriteException e) {
            throw new IllegalStateException("nobody else writes here", e);
        }
    }
}
