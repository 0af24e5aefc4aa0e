package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 初筛: passes over rows whose value is not among the many that are asked for. The stock matcher compares a row with each
 * of them in turn, which took 20 ms of a page below a unit with 79 others under it; what comes through here it checks.
 */
final class Sieve implements Predicate<Document> {

    /** Fewer are compared one by one just as fast. */
    private static final int MANY = 8;

    private final Map<FieldPath, TreeSet<@Nullable Object>> wanted = new HashMap<>();

    Sieve(Document query) {
        new Conditions(query).points().forEach((field, points) -> {
            if (points.size() >= MANY && points.stream().noneMatch(Missing::isNullOrMissing)) {
                TreeSet<@Nullable Object> values = new TreeSet<>(ValueComparator.asc());
                values.addAll(points);
                wanted.put(new FieldPath(field), values);
            }
        });
    }

    /** True where the row may match. */
    @Override
    public boolean test(Document row) {
        return wanted.entrySet().stream().allMatch(demand -> mayMatch(row, demand.getKey(), demand.getValue()));
    }

    /** Of an array any element may match. */
    private static boolean mayMatch(Document row, FieldPath field, TreeSet<@Nullable Object> values) {
        Object value = field.in(row);
        return value instanceof Collection<?> || !Missing.isNullOrMissing(value) && values.contains(value);
    }
}
