package org.gongwucang.query.ledger;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * 合计: sums over the rows of holders that are kept ready, today's for themselves, since they are asked most and are
 * taken anew with less work, and those of every day.
 */
final class LedgerTotals {

    private static final int PARTS = 4;
    private static final int FEWEST_CUT = 100;

    private final Totals<?> declared;
    private final Bson index;
    private final KeptSums today;
    private final KeptSums everyDay;

    /** @param index by which the rectangles are added up; the server's own choice reads them */
    LedgerTotals(Totals<?> declared, MongoCollection<BsonDocument> versions, Bson index, LedgerMarks marks) {
        this.declared = declared;
        this.index = index;
        this.today = new KeptSums(declared, marks, new SumsReading(declared, versions, index, false));
        this.everyDay = new KeptSums(declared, marks, new SumsReading(declared, versions, index, true));
    }

    Bson index() {
        return index;
    }

    Totals<?> declared() {
        return declared;
    }

    /**
     * As known now.
     *
     * @param where that the declaration can answer
     * @param asOf null: today's rows
     * @param horizon of the ledger
     */
    LedgerReader.Sums of(Where where, String column, @Nullable LocalDate asOf, Supplier<Instant> horizon) {
        TotalsFilter filter = TotalsFilter.of(declared, where);
        return asOf == null
                ? today.of(filter, column, Integer.MAX_VALUE, horizon)
                : everyDay.of(filter, column, Math.toIntExact(asOf.toEpochDay()), horizon);
    }

    /** Conditions that cut the rectangles into parts of about as many holders, which can be read side by side. */
    List<Bson> parts() {
        List<String> holders = today.holders();
        if (holders.size() < FEWEST_CUT) {
            return List.of(SumsReading.ALL);
        }
        String field = RowDocuments.ROW + "." + declared.holder();
        List<Bson> parts = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            List<Bson> ends = new ArrayList<>(List.of(SumsReading.ALL));
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
}
