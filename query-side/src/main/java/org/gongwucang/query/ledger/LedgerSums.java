package org.gongwucang.query.ledger;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BsonField;
import com.mongodb.client.model.Filters;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.gongwucang.graphql.limit.Deadline;
import org.gongwucang.query.ledger.LedgerReader.Group;
import org.gongwucang.query.ledger.LedgerReader.Sums;
import org.jspecify.annotations.Nullable;

/** 汇总读法: sums and counts over the rows of a question: added up from kept totals where there are any, else counted. */
final class LedgerSums {

    private static final int SIDE_BY_SIDE = 4;
    private static final ExecutorService READERS = Executors.newFixedThreadPool(SIDE_BY_SIDE, work -> {
        Thread thread = new Thread(work, "ledger-sums");
        thread.setDaemon(true);
        return thread;
    });

    private LedgerSums() {}

    static Sums of(KeptLedger<?> kept, Where where, String column, List<String> sums, At at) {
        LedgerTotals totals = kept.store().totals();
        boolean isSummed = totals != null && totals.declared().answer(where, column, sums);
        if (totals != null && isSummed && at.knownAt() == null) {
            return totals.of(where, column, at.asOf(), kept::horizon);
        }
        Instant trueAt = at.knownAt() == null ? kept.horizon() : at.knownAt();
        Sight<?> sight = Sight.of(kept, at);
        Bson filter = sight.filter(where);
        if (totals == null || !isSummed) {
            return new Sums(trueAt, counted(sight, filter, null, column, sums));
        }
        List<CompletableFuture<List<Group>>> all = totals.parts().stream()
                .map(part -> Filters.and(part, filter))
                .map(part -> CompletableFuture.supplyAsync(
                        Deadline.carried(() -> counted(sight, part, totals.index(), column, sums)), READERS))
                .toList();
        return new Sums(
                trueAt, together(all.stream().map(CompletableFuture::join).toList()));
    }

    static int count(KeptLedger<?> kept, Where where, At at) {
        LedgerTotals totals = kept.store().totals();
        if (totals != null && totals.declared().answer(where)) {
            String holder = totals.declared().holder();
            return of(kept, where, holder, List.of(), at).groups().stream()
                    .mapToInt(Group::rows)
                    .sum();
        }
        Sight<?> sight = Sight.of(kept, at);
        return Math.toIntExact(sight.rows().countDocuments(sight.filter(where)));
    }

    private static List<Group> counted(
            Sight<?> sight, Bson filter, @Nullable Bson index, String column, List<String> sums) {
        List<BsonField> fields = new ArrayList<>(List.of(Accumulators.sum("rows", 1)));
        sums.forEach(sum -> fields.add(Accumulators.sum(sum, "$" + RowDocuments.ROW + "." + sum)));
        return sight.rows()
                .aggregate(List.of(
                        Aggregates.match(filter), Aggregates.group("$" + RowDocuments.ROW + "." + column, fields)))
                .hint(index)
                .map(document -> group(document, sums))
                .into(new ArrayList<>());
    }

    private static Group group(BsonDocument document, List<String> sums) {
        Map<String, BigDecimal> values = new HashMap<>();
        sums.forEach(
                sum -> values.put(sum, document.getNumber(sum).decimal128Value().bigDecimalValue()));
        BsonValue key = document.get("_id");
        return new Group(
                key == null || key.isNull() ? null : key.asString().getValue(),
                document.getNumber("rows").intValue(),
                values);
    }

    private static List<Group> together(List<List<Group>> parts) {
        Map<String, Group> byKey = new HashMap<>();
        parts.forEach(groups ->
                groups.forEach(group -> byKey.merge(group.key() == null ? "" : group.key(), group, LedgerSums::added)));
        return List.copyOf(byKey.values());
    }

    private static Group added(Group one, Group other) {
        Map<String, BigDecimal> values = new HashMap<>(one.sums());
        other.sums().forEach((sum, value) -> values.merge(sum, value, BigDecimal::add));
        return new Group(one.key(), one.rows() + other.rows(), values);
    }
}
