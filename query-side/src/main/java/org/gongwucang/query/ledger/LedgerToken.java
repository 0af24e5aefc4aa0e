package org.gongwucang.query.ledger;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/** 台账进度: how far a ledger has read, which entry it read last, and up to when it can be asked. One document a ledger. */
final class LedgerToken {

    /**
     * @param token position in the event store
     * @param last the entry read last, to notice a store that lost its end
     * @param horizon recorded time of the latest entry that was taken in
     */
    record Progress(TrackingToken token, Fact last, Instant horizon) {}

    private final MongoCollection<BsonDocument> tokens;
    private final Serializer serializer;

    LedgerToken(MongoDatabase database, Serializer serializer) {
        this.tokens = database.getCollection("ledgers", BsonDocument.class);
        this.serializer = serializer;
    }

    Optional<Progress> read(String ledger) {
        BsonDocument document = tokens.find(Filters.eq("_id", ledger)).first();
        return Optional.ofNullable(document).map(this::progress);
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
                java.time.LocalDate.EPOCH,
                horizon,
                "");
        return new Progress(token, last, horizon);
    }

    void write(String ledger, Progress progress) {
        SerializedObject<String> stored = serializer.serialize(progress.token(), String.class);
        BsonDocument document = new BsonDocument("_id", new BsonString(ledger))
                .append("token", new BsonString(stored.getData()))
                .append("type", new BsonString(stored.getType().getName()))
                .append("agg", new BsonString(progress.last().aggregateId()))
                .append("seq", new BsonInt64(progress.last().sequence()))
                .append("ev", new BsonString(progress.last().eventId()))
                .append("horizon", RowDocuments.millis(progress.horizon()));
        tokens.replaceOne(Filters.eq("_id", ledger), document, new ReplaceOptions().upsert(true));
    }

    void forget(String ledger) {
        tokens.deleteOne(Filters.eq("_id", ledger));
    }
}
