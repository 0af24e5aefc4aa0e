package org.gongwucang.query.ledger;

import com.mongodb.MongoClientSettings;
import java.time.Instant;
import java.time.LocalDate;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;

/** 行与文档: how rows are written down. Times are milliseconds, business days are ISO text, both in their order. */
final class RowDocuments<R> {

    static final String ROW = "row";

    private final Ledger<R> ledger;
    private final Codec<R> codec;

    RowDocuments(Ledger<R> ledger) {
        this.ledger = ledger;
        this.codec = MongoClientSettings.getDefaultCodecRegistry().get(ledger.rowType());
    }

    /** @param said of what was folded */
    BsonDocument live(LiveRow<R> live, BsonDocument said) {
        return of(live.aggregateId(), said)
                .append("_id", new BsonString(live.key()))
                .append("since", new BsonInt64(live.since()))
                .append("upTo", new BsonInt64(live.upTo()))
                .append("occFrom", new BsonString(live.occurredFrom().toString()))
                .append("recFrom", millis(live.recordedFrom()));
    }

    private static BsonDocument of(String aggregateId, BsonDocument said) {
        BsonDocument document = new BsonDocument("agg", new BsonString(aggregateId));
        document.putAll(said);
        return document;
    }

    LiveRow<R> live(BsonDocument document) {
        return new LiveRow<>(
                document.getString("_id").getValue(),
                document.getString("agg").getValue(),
                document.getInt64("since").getValue(),
                LocalDate.parse(document.getString("occFrom").getValue()),
                instant(document, "recFrom"),
                document.getInt64("upTo", document.getInt64("seq")).getValue(),
                folded(document));
    }

    /** @param said of what was folded */
    BsonDocument version(Rectangle<R> rectangle, String aggregateId, BsonDocument said) {
        return of(aggregateId, said)
                .append("_id", new BsonString(rectangle.id()))
                .append("key", new BsonString(rectangle.key()))
                .append("since", new BsonInt64(rectangle.since()))
                .append("occFrom", new BsonString(rectangle.occurredFrom().toString()))
                .append("occTo", new BsonString(rectangle.occurredTo().toString()))
                .append("recFrom", millis(rectangle.recordedFrom()))
                .append("recTo", millis(rectangle.recordedTo()))
                .append("known", BsonBoolean.valueOf(rectangle.isKnownStill()));
    }

    /** What the documents of a row and of its rectangles say alike; the row itself as the bytes that are sent. */
    BsonDocument said(Definition.Folded<R> folded) {
        RawBsonDocument row = new RawBsonDocument(folded.row(), codec);
        BsonDocument document = new BsonDocument("seq", new BsonInt64(folded.sequence()))
                .append("ev", new BsonString(folded.eventId()))
                .append("rec", millis(folded.recordedAt()))
                .append("gone", BsonBoolean.valueOf(ledger.isAbsent(folded.row())))
                .append(ROW, row);
        if (!ledger.texts().isEmpty()) {
            addTexts(document, row);
        }
        return document;
    }

    private void addTexts(BsonDocument document, BsonDocument row) {
        BsonDocument sort = new BsonDocument();
        BsonArray terms = new BsonArray();
        for (String column : ledger.texts()) {
            if (row.containsKey(column)) {
                String text = row.getString(column).getValue();
                sort.append(column, new BsonString(Pinyin.key(text)));
                Terms.of(text).forEach(term -> terms.add(new BsonString(term)));
            }
        }
        document.append("sort", sort).append("terms", terms);
    }

    Definition.Folded<R> folded(BsonDocument document) {
        return new Definition.Folded<>(
                row(document),
                document.getInt64("seq").getValue(),
                document.getString("ev").getValue(),
                instant(document, "rec"));
    }

    R row(BsonDocument document) {
        return codec.decode(
                new BsonDocumentReader(document.getDocument(ROW)),
                DecoderContext.builder().build());
    }

    static BsonDateTime millis(Instant instant) {
        return new BsonDateTime(instant.toEpochMilli());
    }

    static Instant instant(BsonDocument document, String field) {
        return Instant.ofEpochMilli(document.getDateTime(field).getValue());
    }
}
