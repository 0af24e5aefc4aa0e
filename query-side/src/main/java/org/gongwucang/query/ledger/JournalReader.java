package org.gongwucang.query.ledger;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * 流水查账: a journal with its corrections: a row whose entry was taken back stays, and a counter-row of the same
 * business day, recorded when it was taken back, answers it. Rows have the columns {@code occurredOn} and
 * {@code recordedAt} and are in the order of both.
 *
 * @param <R> the row
 */
public final class JournalReader<R> {

    private static final String DAY = "occurredOn";
    private static final String RECORDED = "recordedAt";

    private final Ledgers ledgers;
    private final Ledger<R> ledger;

    JournalReader(Ledgers ledgers, Ledger<R> ledger) {
        this.ledgers = ledgers;
        this.ledger = ledger;
    }

    /**
     * 记账行.
     *
     * @param takenBackAt when its entry was taken back, as far as it was known at the moment asked for
     * @param counter whether it answers the row that was taken back, with the opposite sign
     */
    public record Posting<R>(
            String cursor, Seen<R> seen, @Nullable Instant takenBackAt, boolean counter) {}

    /** One page, and whether there are more on either side. */
    public record Postings<R>(List<Posting<R>> postings, boolean hasPrevious, boolean hasNext) {}

    private record Placed<R>(BsonDateTime day, BsonDateTime recorded, Posting<R> posting) {}

    /** The rows as they were recorded, and those that answer them. */
    private record Side<R>(Sight<R> sight, Keyset keyset, Bson filter, boolean counter) {}

    public Postings<R> page(Where where, String direction, PageArguments page, At at) {
        int size = page.size();
        List<Placed<R>> found = Stream.of(rows(where, direction, at), counterRows(where, direction, at))
                .flatMap(side -> read(side, page, size + 1).stream())
                .sorted(order(direction, page.backward()))
                .limit(size + 1L)
                .toList();
        boolean more = found.size() > size;
        List<Posting<R>> kept =
                new ArrayList<>(found.stream().limit(size).map(Placed::posting).toList());
        if (!page.backward()) {
            return new Postings<>(kept, page.after() != null, more);
        }
        Collections.reverse(kept);
        return new Postings<>(kept, more, page.before() != null);
    }

    public int count(Where where, At at) {
        return Math.toIntExact(Stream.of(rows(where, "ASC", at), counterRows(where, "ASC", at))
                .mapToLong(side -> side.sight().rows().countDocuments(side.filter()))
                .sum());
    }

    private Side<R> rows(Where where, String direction, At at) {
        Sight<R> sight = sight(at);
        Bson known = Filters.lte("recFrom", RowDocuments.millis(known(sight)));
        return new Side<>(
                sight, keyset(sight, direction, RowDocuments.ROW + "." + RECORDED), of(sight, where, known), false);
    }

    private Side<R> counterRows(Where where, String direction, At at) {
        Sight<R> sight = sight(at);
        Bson takenBack =
                Filters.and(Filters.eq("known", false), Filters.lte("recTo", RowDocuments.millis(known(sight))));
        return new Side<>(sight, keyset(sight, direction, "recTo"), of(sight, where, takenBack), true);
    }

    private Sight<R> sight(At at) {
        KeptLedger<R> kept = ledgers.serving(ledger);
        return new Sight<>(kept, at, kept.store().versions(), "key", List.of(Sight.THERE));
    }

    private static Instant known(Sight<?> sight) {
        Instant asked = sight.at().knownAt();
        return asked == null ? sight.kept().horizon() : asked;
    }

    private static Bson of(Sight<?> sight, Where where, Bson known) {
        return Filters.and(sight.filter(where), known);
    }

    /** Both sides have the same order, so that the cursor of one is a place in the other. */
    private Keyset keyset(Sight<R> sight, String direction, String recorded) {
        List<Order> order = List.of(Order.by(DAY, direction), Order.by(RECORDED, direction));
        return new Keyset(
                ledger.name() + "*",
                order,
                column -> column.equals(RECORDED)
                        ? recorded
                        : sight.kept().store().field(column),
                sight.key());
    }

    private List<Placed<R>> read(Side<R> side, PageArguments page, int most) {
        List<Bson> filter = new ArrayList<>(List.of(side.filter()));
        if (page.after() != null) {
            filter.add(side.keyset().beyond(page.after(), false));
        }
        if (page.before() != null) {
            filter.add(side.keyset().beyond(page.before(), true));
        }
        return side.sight()
                .rows()
                .find(Filters.and(filter))
                .sort(side.keyset().sort(page.backward()))
                .limit(most)
                .map(document -> placed(side, document))
                .into(new ArrayList<>());
    }

    private static <R> Placed<R> placed(Side<R> side, BsonDocument document) {
        Sight<R> sight = side.sight();
        BsonDocument row = document.getDocument(RowDocuments.ROW);
        Instant until = RowDocuments.instant(document, "recTo");
        Posting<R> posting = new Posting<>(
                side.keyset().cursor(document),
                sight.seen(document),
                until.isAfter(known(sight)) ? null : until,
                side.counter());
        BsonDateTime recorded = side.counter() ? document.getDateTime("recTo") : row.getDateTime(RECORDED);
        return new Placed<>(row.getDateTime(DAY), recorded, posting);
    }

    private static <R> Comparator<Placed<R>> order(String direction, boolean backward) {
        Comparator<Placed<R>> order = Comparator.comparing((Placed<R> placed) -> placed.day())
                .thenComparing(Placed::recorded)
                .thenComparing(placed -> placed.posting().seen().key());
        return direction.equals("DESC") == backward ? order : order.reversed();
    }
}
