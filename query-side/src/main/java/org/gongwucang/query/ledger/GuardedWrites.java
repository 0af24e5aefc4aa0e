package org.gongwucang.query.ledger;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;

/**
 * 防退写入: writes that no order and no repetition can turn back. A document is inserted; where it is there already, what
 * is still to be said of it is said by an update that only ever goes forward. A duplicate key that is left then says
 * that somebody else is ahead, which is as good as written.
 */
final class GuardedWrites {

    private static final int DUPLICATE_KEY = 11_000;
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final List<WriteModel<BsonDocument>> writes = new ArrayList<>();
    private final Map<Integer, WriteModel<BsonDocument>> whereThere = new HashMap<>();

    /** The document is new, or says what the one that is there said when it was new. */
    void insert(BsonDocument document) {
        writes.add(new InsertOneModel<>(document));
    }

    /** The document is new, or the other write brings the one that is there forward. */
    void insert(BsonDocument document, WriteModel<BsonDocument> ifThere) {
        whereThere.put(writes.size(), ifThere);
        insert(document);
    }

    void add(WriteModel<BsonDocument> write) {
        writes.add(write);
    }

    void into(MongoCollection<BsonDocument> collection) {
        bulk(
                collection,
                bulk(collection, writes).stream()
                        .map(whereThere::get)
                        .filter(write -> write != null)
                        .toList());
    }

    /** @return places of the writes whose key was there */
    private static List<Integer> bulk(MongoCollection<BsonDocument> collection, List<WriteModel<BsonDocument>> writes) {
        if (writes.isEmpty()) {
            return List.of();
        }
        try {
            collection.bulkWrite(writes, UNORDERED);
            return List.of();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null
                    || e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
                throw e;
            }
            return e.getWriteErrors().stream().map(BulkWriteError::getIndex).toList();
        }
    }
}
