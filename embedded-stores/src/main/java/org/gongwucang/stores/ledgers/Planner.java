package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongwucang.stores.ledgers.Condition.Bound;
import org.gongwucang.stores.ledgers.SortOrder.Match;
import org.jspecify.annotations.Nullable;

/** 选法: chooses the cheapest way to find the rows of a query: by id, by an index, or by passing over all of them. */
final class Planner {

    private static final double EFFORT_BY_ID = 1.5;
    private static final double EFFORT_OF_SCAN = 1;

    private final Rows rows;
    private final @Nullable String idField;
    private final List<SortedIndex> indexes;

    /** @param idField the field that {@code rows} are kept by, if they are kept by one */
    Planner(Rows rows, @Nullable String idField, List<SortedIndex> indexes) {
        this.rows = rows;
        this.idField = idField;
        this.indexes = indexes;
    }

    /** How many rows match, where an index tells without a look at them. */
    OptionalLong count(Document query) {
        Conditions conditions = new Conditions(query);
        return indexes.stream()
                .map(index -> new IndexPlanner(index, conditions).plan(rows, query, new SortOrder(null)))
                .filter(plan -> plan != null && plan.isCounted())
                .mapToLong(Plan::size)
                .findFirst();
    }

    /** @param need how many rows are asked for, 0 for all */
    Plan plan(Document query, @Nullable Document orderBy, int need) {
        SortOrder order = new SortOrder(orderBy);
        Conditions conditions = new Conditions(query);
        Condition onId = idField == null ? null : conditions.on(idField);
        if (onId != null && onId.points() != null && !order.isNatural()) {
            return byId(Objects.requireNonNull(onId.points()), conditions, order);
        }
        List<Plan> plans = new ArrayList<>();
        plans.add(scan(query, onId, order, orderBy));
        if (!order.isNatural()) {
            indexes.stream()
                    .map(index -> new IndexPlanner(index, conditions).plan(rows, query, order))
                    .filter(Objects::nonNull)
                    .forEach(plans::add);
        }
        long fewest = plans.stream().mapToLong(Plan::size).min().orElse(0);
        return plans.stream()
                .min(Comparator.comparingDouble(plan -> plan.cost(need, fewest)))
                .orElseThrow();
    }

    private Plan byId(List<@Nullable Object> points, Conditions conditions, SortOrder order) {
        TreeSet<Object> ids = new TreeSet<>(IdType.INSTANCE);
        points.forEach(point -> ids.add(Missing.ofNullable(point)));
        Stream<Document> found = ids.stream().map(rows::get).filter(Objects::nonNull);
        Document rest = conditions.without(List.of(Objects.requireNonNull(idField)));
        return new Plan(found::iterator, rest, !order.isAsked() || ids.size() == 1, ids.size(), false, EFFORT_BY_ID);
    }

    /** All rows in the order of their ids, or those between two ids. */
    private Plan scan(Document query, @Nullable Condition onId, SortOrder order, @Nullable Document orderBy) {
        Bound low = onId == null ? null : onId.low();
        Bound high = onId == null ? null : onId.high();
        Match match = order.isNatural() || idField == null ? natural(orderBy) : order.match(List.of(), List.of());
        boolean reverse = match == Match.BACKWARDS;
        Object from = low == null ? null : low.value();
        Object to = high == null ? null : high.value();
        long size = rank(to, rows.size()) - rank(from, 0);
        boolean sorted = match != Match.NONE || !order.isAsked();
        return new Plan(
                () -> rows.between(reverse ? to : from, reverse ? from : to, reverse),
                query,
                sorted,
                Math.max(0, size),
                false,
                EFFORT_OF_SCAN);
    }

    private static Match natural(@Nullable Document orderBy) {
        boolean reverse = orderBy != null && orderBy.get("$natural") instanceof Number number && number.intValue() < 0;
        return reverse ? Match.BACKWARDS : Match.NONE;
    }

    private long rank(@Nullable Object id, long otherwise) {
        return id == null ? otherwise : rows.rank(id);
    }
}
