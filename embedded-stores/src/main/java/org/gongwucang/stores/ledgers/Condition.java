package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 条件: what a query demands of one field, as far as an index can look it up. Whatever else the query says is checked
 * row by row.
 *
 * @param points the only values that can match, or null
 * @param low the lower end of the values that can match, or null
 * @param high the upper end, or null
 * @param whole true where points say all that the query says of the field
 */
record Condition(
        @Nullable List<@Nullable Object> points,
        @Nullable Bound low,
        @Nullable Bound high,
        boolean whole) {

    /** 界: an end of a range. */
    record Bound(Object value, boolean inclusive) {}

    /** What {@code demand} lets an index look up, or null where that is nothing. */
    static @Nullable Condition of(@Nullable Object demand) {
        if (demand instanceof Document operators && isOperators(operators)) {
            return ofOperators(operators);
        }
        return isPoint(demand) ? new Condition(Collections.singletonList(demand), null, null, true) : null;
    }

    /** A range that holds both, or null where there is none that an index can look up. */
    static @Nullable Condition around(@Nullable Condition one, @Nullable Condition other) {
        if (one == null || other == null) {
            return null;
        }
        Bound low = outer(one.end(true), other.end(true), true);
        Bound high = outer(one.end(false), other.end(false), false);
        return low == null && high == null ? null : new Condition(null, low, high, false);
    }

    /** The lower or upper end; a single value is both. */
    private @Nullable Bound end(boolean lower) {
        if (points == null) {
            return lower ? low : high;
        }
        return points.size() == 1 ? bound(points.get(0), true) : null;
    }

    private static @Nullable Bound outer(@Nullable Bound one, @Nullable Bound other, boolean lower) {
        if (one == null || other == null || KeyType.of(one.value()) != KeyType.of(other.value())) {
            return null;
        }
        int order = ValueComparator.asc().compare(one.value(), other.value());
        Object value = order < 0 == lower ? one.value() : other.value();
        return new Bound(value, true);
    }

    private static boolean isOperators(Document document) {
        return !document.isEmpty() && document.keySet().iterator().next().startsWith("$");
    }

    private static @Nullable Condition ofOperators(Document operators) {
        List<@Nullable Object> points = points(operators);
        if (points != null) {
            return new Condition(points, null, null, operators.size() == 1);
        }
        Bound low = bound(operators, "$gt", "$gte");
        Bound high = bound(operators, "$lt", "$lte");
        return low == null && high == null ? null : new Condition(null, low, high, false);
    }

    private static @Nullable List<@Nullable Object> points(Document operators) {
        if (operators.containsKey("$eq") && isPoint(operators.get("$eq"))) {
            return Collections.singletonList(operators.get("$eq"));
        }
        if (operators.get("$in") instanceof Collection<?> values
                && values.stream().allMatch(Condition::isPoint)) {
            return new ArrayList<>(values);
        }
        return null;
    }

    private static @Nullable Bound bound(Document operators, String exclusive, String inclusive) {
        Bound bound = bound(operators.get(exclusive), false);
        return bound == null ? bound(operators.get(inclusive), true) : bound;
    }

    private static @Nullable Bound bound(@Nullable Object value, boolean inclusive) {
        return Missing.isNullOrMissing(value) || value == null || !isPoint(value) ? null : new Bound(value, inclusive);
    }

    private static boolean isPoint(@Nullable Object value) {
        return KeyType.of(value).isExact();
    }

    Condition withoutHigh() {
        return new Condition(points, low, null, whole);
    }

    /** True where rows found by the points need no second look; numbers do, since they are looked up as doubles. */
    boolean isCertain() {
        return whole && points != null && points.stream().noneMatch(Number.class::isInstance);
    }
}
