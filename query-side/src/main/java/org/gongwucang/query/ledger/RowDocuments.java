package org.gongwucang.query.ledger;

import com.mongodb.MongoClientSettings;
import java.time.Instant;
import java.time.LocalDate;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** 行与文档: how rows are written down. Times are milliseconds, business days are ISO text, both in their order. */
final class RowDocuments<R> {

    static final String ROW = "row";

    private final Ledger<R> ledger;
    private final Codec<R> codec;

    RowDocuments(Ledger<R> ledger) {
        this.ledger = ledger;
        this.codec = MongoClientSettings.getDefaultCodecRegistry().get(ledger.rowType());
    }

    BsonDocument live(LiveRow<R> live) {
        return said(live.folded(), live.aggregateId())
                .append("_id", new BsonString(live.key()))
                .append("since", new BsonInt64(live.since()))
                .append("upTo", new BsonInt64(live.upTo()))
                .append("occFrom", new BsonString(live.occurredFrom().toString()))
                .append("recFrom", millis(live.recordedFrom()));
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

    BsonDocument version(Rectangle<R> rectangle, String aggregateId) {
        return said(rectangle.folded(), aggregateId)
                .append("_id", new BsonString(rectangle.id()))
                .append("key", new BsonString(rectangle.key()))
                .append("since", new BsonInt64(rectangle.since()))
                .append("occFrom", new BsonString(rectangle.occurredFrom().toString()))
                .append("occTo", new BsonString(rectangle.occurredTo().toString()))
                .append("recFrom", millis(rectangle.recordedFrom()))
                .append("recTo", millis(rectangle.recordedTo()))
                .append("known", BsonBoolean.valueOf(rectangle.isKnownStill()));
    }

    BsonDocument said(Definition.Folded<R> folded, String aggregateId) {
        BsonDocument row = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(row),
                folded.row(),
                EncoderContext.builder().build());
        BsonDocument document = new BsonDocument("agg", new BsonString(aggregateId))
                .append("seq", new BsonInt64(folded.sequence()))
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
