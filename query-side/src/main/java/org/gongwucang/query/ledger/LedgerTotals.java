package org.gongwucang.query.ledger;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BsonField;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.gongwucang.query.ledger.LedgerMarks.Mark;
import org.jspecify.annotations.Nullable;

/**
 * 合计: sums per holder, kept in memory and taken anew from the rectangles for those holders whose rows were changed since.
 * All parts of an answer are of one moment, the ledger's horizon; nothing is ever added to what was kept before.
 */
final class LedgerTotals {

    /** True of every rectangle, and by it the index of the sums is found. */
    private static final Bson ALL = Filters.in("known", true, false);

    private static final int PARTS = 4;
    private static final int FEWEST_CUT = 100;

    private final Totals<?> declared;
    private final MongoCollection<BsonDocument> versions;
    private final Bson index;
    private final LedgerMarks marks;
    private final TotalCells cells;
    private final Map<String, Taken> taken = new HashMap<>();
    private boolean hasAll;
    private @Nullable Look last;

    /** @param index by which the rectangles are added up; the server's own choice reads them */
    LedgerTotals(Totals<?> declared, MongoCollection<BsonDocument> versions, Bson index, LedgerMarks marks) {
        this.declared = declared;
        this.index = index;
        this.versions = versions;
        this.marks = marks;
        this.cells = new TotalCells(declared);
    }

    /** What was known of a holder when its sums were taken. */
    private record Taken(Mark mark, Instant at) {

        /** What is under way, or was recorded after the sums were taken, may be missing in them. */
        boolean isGoodFor(Mark now) {
            return mark.changes() == now.changes()
                    && !mark.isUnderWay()
                    && !mark.latest().isAfter(at);
        }
    }

    Bson index() {
        return index;
    }

    Totals<?> declared() {
        return declared;
    }

    /**
     * Looked through: what was changed is taken anew.
     *
     * @param begun by the clock of this machine
     * @param holders null: all
     * @param known the horizon of the ledger
     */
    private record Look(long begun, @Nullable Set<String> holders, Instant known) {

        /** Whether it began after the question was asked, and was about as many holders. */
        boolean answers(long asked, @Nullable Set<String> wanted) {
            return begun - asked >= 0 && (holders == null || wanted != null && holders.containsAll(wanted));
        }
    }

    /**
     * One after the other: whoever waits for another's look that began after the own question takes what it found.
     *
     * @param where that the declaration can answer
     * @param horizon of the ledger
     */
    LedgerReader.Sums of(Where where, String column, Supplier<Instant> horizon) {
        long asked = System.nanoTime();
        TotalsFilter filter = TotalsFilter.of(declared, where);
        synchronized (this) {
            Look look = last;
            if (look == null || !look.answers(asked, filter.holders())) {
                look = look(filter.holders(), horizon);
                last = look;
            }
            return new LedgerReader.Sums(look.known(), cells.groups(filter, column));
        }
    }

    private Look look(@Nullable Set<String> holders, Supplier<Instant> horizon) {
        long begun = System.nanoTime();
        Map<String, Mark> now = marks.read(holders);
        // Read after the marks: what they say is done is known by then, or recorded later than the horizon.
        Instant known = horizon.get();
        takeAnew(holders, now, known);
        return new Look(begun, holders, known);
    }

    /** Conditions that cut the rectangles into parts of about as many holders, which can be read side by side. */
    synchronized List<Bson> parts() {
        List<String> holders = taken.keySet().stream().sorted().toList();
        if (holders.size() < FEWEST_CUT) {
            return List.of(ALL);
        }
        String field = RowDocuments.ROW + "." + declared.holder();
        List<Bson> parts = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            List<Bson> ends = new ArrayList<>(List.of(ALL));
            if (part > 0) {
                ends.add(Filters.gte(field, holders.get(part * holders.size() / PARTS)));
            }
            if (part < PARTS - 1) {
                ends.add(Filters.lt(field, holders.get((part + 1) * holders.size() / PARTS)));
            }
            parts.add(Filters.and(ends));
        }
        return parts;
    }

    private void takeAnew(@Nullable Set<String> wanted, Map<String, Mark> now, Instant known) {
        if (wanted == null && !hasAll) {
            taken.clear();
            take(null, now, known);
            hasAll = true;
            return;
        }
        Set<String> stale = new HashSet<>();
        for (String holder : wanted == null ? now.keySet() : wanted) {
            Taken before = taken.get(holder);
            Mark mark = now.getOrDefault(holder, Mark.NONE);
            boolean isUnknown = before == null && !(hasAll && mark == Mark.NONE);
            if (isUnknown || before != null && !before.isGoodFor(mark)) {
                stale.add(holder);
            }
        }
        if (!stale.isEmpty()) {
            take(stale, now, known);
        }
    }

    /** @param holders null: all */
    private void take(@Nullable Set<String> holders, Map<String, Mark> now, Instant known) {
        Map<String, List<TotalCells.Cell>> found = new HashMap<>();
        versions.aggregate(List.of(Aggregates.match(filter(holders, known)), Aggregates.group(key(), sums())))
                .hint(index)
                .forEach(group -> found.computeIfAbsent(
                                group.getDocument("_id")
                                        .getString(declared.holder())
                                        .getValue(),
                                any -> new ArrayList<>())
                        .add(cells.cell(group)));
        Set<String> all = new HashSet<>(holders == null ? now.keySet() : holders);
        all.addAll(found.keySet());
        for (String holder : all) {
            cells.put(holder, found.getOrDefault(holder, List.of()));
            taken.put(holder, new Taken(now.getOrDefault(holder, Mark.NONE), known));
        }
    }

    private Bson filter(@Nullable Set<String> holders, Instant known) {
        List<Bson> all = new ArrayList<>(List.of(ALL, Sight.THERE));
        if (holders != null) {
            all.add(Filters.in(RowDocuments.ROW + "." + declared.holder(), holders));
        }
        all.addAll(Sight.latest(known));
        return Filters.and(all);
    }

    private BsonDocument key() {
        BsonDocument key = new BsonDocument();
        declared.columns().forEach(column -> key.append(column, new BsonString("$" + RowDocuments.ROW + "." + column)));
        return key;
    }

    private List<BsonField> sums() {
        List<BsonField> fields = new ArrayList<>(List.of(Accumulators.sum("rows", 1)));
        declared.sums().forEach(sum -> fields.add(Accumulators.sum(sum, "$" + RowDocuments.ROW + "." + sum)));
        return fields;
    }
}
