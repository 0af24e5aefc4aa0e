package org.gongwucang.query.ledger;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/**
 * 台账进度: how far a ledger has read, which entry it read last, and up to when it can be asked. One document a ledger.
 * Where several processes may keep a ledger, one after the other, each writes in its term, and what a later term has
 * written stays.
 */
final class LedgerToken {

    /**
     * @param token position in the event store
     * @param last the entry read last, to notice a store that lost its end
     * @param horizon recorded time of the latest entry that was taken in
     */
    record Progress(TrackingToken token, Fact last, Instant horizon) {

        /** Whether the other place lies at or before this one. */
        boolean covers(TrackingToken other) {
            return token.covers(other);
        }
    }

    private final MongoCollection<BsonDocument> tokens;
    private final Serializer serializer;
    private final long term;

    LedgerToken(MongoDatabase database, Serializer serializer) {
        this(database.getCollection("ledgers", BsonDocument.class), serializer, 0);
    }

    private LedgerToken(MongoCollection<BsonDocument> tokens, Serializer serializer, long term) {
        this.tokens = tokens;
        this.serializer = serializer;
        this.term = term;
    }

    /** The same, written in this term of office. */
    LedgerToken inTerm(long other) {
        return new LedgerToken(tokens, serializer, other);
    }

    long term() {
        return term;
    }

    Optional<Progress> read(String ledger) {
        BsonDocument document = tokens.find(Filters.eq("_id", ledger)).first();
        return Optional.ofNullable(document).map(this::progress);
    }

    /** Of all ledgers, by the names of their collections. */
    Map<String, Progress> readAll() {
        Map<String, Progress> all = new HashMap<>();
        tokens.find().forEach(document -> all.put(document.getString("_id").getValue(), progress(document)));
        return all;
    }

    private Progress progress(BsonDocument document) {
        SerializedObject<String> stored = new SimpleSerializedObject<>(
                document.getString("token").getValue(),
                String.class,
                document.getString("type").getValue(),
                null);
        TrackingToken token = serializer.deserialize(stored);
        Instant horizon = RowDocuments.instant(document, "horizon");
        Fact last = new Fact(
                document.getString("ev").getValue(),
                document.getString("agg").getValue(),
                document.getInt64("seq").getValue(),
                LocalDate.EPOCH,
                horizon,
                "");
        return new Progress(token, last, horizon);
    }

    /** Unless somebody wrote in a later term. */
    void write(String ledger, Progress progress) {
        SerializedObject<String> stored = serializer.serialize(progress.token(), String.class);
        BsonDocument document = new BsonDocument("_id", new BsonString(ledger))
                .append("token", new BsonString(stored.getData()))
                .append("type", new BsonString(stored.getType().getName()))
                .append("agg", new BsonString(progress.last().aggregateId()))
                .append("seq", new BsonInt64(progress.last().sequence()))
                .append("ev", new BsonString(progress.last().eventId()))
                .append("horizon", RowDocuments.millis(progress.horizon()))
                .append("term", new BsonInt64(term));
        try {
            // The rows it speaks of are in the journal; where it is lost itself, an older one is as good.
            tokens.withWriteConcern(WriteConcern.W1)
                    .replaceOne(
                            Filters.and(Filters.eq("_id", ledger), Filters.not(Filters.gt("term", term))),
                            document,
                            new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    void forget(String ledger) {
        tokens.deleteOne(Filters.eq("_id", ledger));
    }
}
