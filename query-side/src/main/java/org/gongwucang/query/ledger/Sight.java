package org.gongwucang.query.ledger;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.conversions.Bson;
import org.gongwucang.graphql.limit.Deadline;

/**
 * 视角: the rows of one moment: where they lie, and what every question about them adds.
 *
 * @param key path of the row's key
 * @param when holds for the documents of that moment
 */
record Sight<R>(KeptLedger<R> kept, At at, MongoCollection<BsonDocument> rows, String key, List<Bson> when) {

    static final Bson THERE = Filters.eq("gone", false);

    static <R> Sight<R> of(KeptLedger<R> kept, At at) {
        return at.equals(At.NOW)
                ? new Sight<>(kept, at, kept.store().live(), "_id", List.of(THERE))
                : new Sight<>(kept, at, kept.store().versions(), "key", rectangles(kept, at));
    }

    /** Every row as it stood on any of the days. */
    static <R> Sight<R> during(KeptLedger<R> kept, LocalDate from, LocalDate to, At at) {
        List<Bson> when = new ArrayList<>(List.of(THERE));
        when.addAll(known(at.knownAt() == null ? kept.horizon() : at.knownAt()));
        when.add(Filters.lte("occFrom", to.toString()));
        when.add(Filters.gt("occTo", from.toString()));
        return new Sight<>(kept, at, kept.store().versions(), "key", List.copyOf(when));
    }

    private static List<Bson> rectangles(KeptLedger<?> kept, At at) {
        Instant known = at.knownAt() == null ? kept.horizon() : at.knownAt();
        List<Bson> when = new ArrayList<>(List.of(THERE));
        if (at.asOf() == null) {
            when.addAll(latest(known));
        } else {
            when.addAll(known(known));
            when.add(Filters.lte("occFrom", at.asOf().toString()));
            when.add(Filters.gt("occTo", at.asOf().toString()));
        }
        return List.copyOf(when);
    }

    /** What was known at an instant of the latest day. */
    static List<Bson> latest(Instant known) {
        List<Bson> when = new ArrayList<>(known(known));
        when.add(Filters.eq("occTo", Rectangle.FOREVER.toString()));
        return when;
    }

    /** What was known at an instant, of all days. */
    static List<Bson> known(Instant known) {
        return List.of(
                Filters.lte("recFrom", RowDocuments.millis(known)), Filters.gt("recTo", RowDocuments.millis(known)));
    }

    /** As long as the question of this thread may still take. */
    @Override
    public MongoCollection<BsonDocument> rows() {
        Duration left = Deadline.left();
        return left == null ? rows : rows.withTimeout(Math.max(1, left.toMillis()), TimeUnit.MILLISECONDS);
    }

    Bson filter(Where where) {
        List<Bson> all = new ArrayList<>(when);
        all.addAll(new Predicates(column -> RowDocuments.ROW + "." + column).of(where));
        return Filters.and(all);
    }

    Bson filter(List<String> keys) {
        List<Bson> all = new ArrayList<>(when);
        all.add(Filters.in(key, keys));
        return Filters.and(all);
    }

    /** What the rectangle says, and of which days. */
    Spell<R> spell(BsonDocument document) {
        return new Spell<>(
                document.getString(key).getValue(),
                kept.store().documents().folded(document).row(),
                LocalDate.parse(document.getString("occFrom").getValue()),
                LocalDate.parse(document.getString("occTo").getValue()));
    }

    Seen<R> seen(BsonDocument document) {
        Definition.Folded<R> folded = kept.store().documents().folded(document);
        return new Seen<>(
                document.getString(key).getValue(),
                folded.row(),
                document.getNumber("upTo", new BsonInt64(folded.sequence())).longValue() + 1,
                folded.recordedAt(),
                kept.waitsForRepair(document.getString("agg").getValue()),
                at);
    }
}
