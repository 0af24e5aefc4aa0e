package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import org.gongwucang.stores.ledgers.SortOrder.Match;
import org.jspecify.annotations.Nullable;

/** 索引查法: what one index can do for one query. Its leading fields are looked up; the next may be a range. */
final class IndexPlanner {

    /** More starts than this are not looked up one by one. */
    private static final int MOST_STARTS = 20_000;

    /** Of more stretches than this the size is estimated from the first ones. */
    private static final int MEASURED = 200;

    /** An index entry leads to a row elsewhere in the file. */
    private static final double EFFORT = 2;

    private final SortedIndex index;
    private final Conditions conditions;
    private final List<String> looked = new ArrayList<>();
    private final List<String> fixed = new ArrayList<>();
    private List<byte[]> starts = List.of(new byte[0]);
    private boolean ranged;
    private boolean ended;

    IndexPlanner(SortedIndex index, Conditions conditions) {
        this.index = index;
        this.conditions = conditions;
    }

    /** Null where the index is of no use. */
    @Nullable
    Plan plan(Rows rows, Document query, SortOrder order) {
        boolean more = true;
        for (int field = 0; more && field < index.getKeys().size(); field++) {
            more = lookUp(index.getKeys().get(field));
        }
        List<KeyRange> ranges = ranges();
        KeySieve sieve =
                index.isSorted() ? KeySieve.of(index, looked.size() + (ranged ? 1 : 0), conditions) : KeySieve.none();
        Match match = match(order);
        boolean useful = ranged || !looked.isEmpty() || order.isAsked() && match != Match.NONE;
        if (!useful || index.isSparse() && !leavesNothingOut()) {
            return null;
        }
        Document rest = index.isSorted() ? conditions.without(looked) : query;
        boolean sorted = match != Match.NONE || !order.isAsked();
        boolean counted = index.isSorted() && !ranged && ranges.size() <= MEASURED;
        return new Plan(
                () -> new Walk(rows, index, ranges, sieve, match == Match.BACKWARDS),
                rest,
                sorted,
                size(ranges),
                counted,
                EFFORT);
    }

    /** True where the next field can be looked up too. */
    private boolean lookUp(IndexKey key) {
        Condition condition = conditions.on(key.getKey());
        List<@Nullable Object> points = condition == null ? null : condition.points();
        if (points == null || (long) starts.size() * points.size() > MOST_STARTS) {
            return false;
        }
        starts = KeyRange.extend(starts, points, key.isAscending());
        looked.add(key.getKey());
        if (points.size() == 1) {
            fixed.add(key.getKey());
        }
        ended = points.stream().anyMatch(Number.class::isInstance);
        return !ended;
    }

    private List<KeyRange> ranges() {
        int field = looked.size();
        IndexKey key = ended || field == index.getKeys().size()
                ? null
                : index.getKeys().get(field);
        Condition range = key == null ? null : conditions.on(key.getKey());
        if (key == null || range == null || range.points() != null) {
            return starts.stream().map(KeyRange::beginningWith).toList();
        }
        ranged = true;
        // Of an array one element may satisfy the lower end and another the upper.
        Condition safe = index.isSorted() || range.low() == null ? range : range.withoutHigh();
        return starts.stream()
                .map(start -> KeyRange.between(start, safe.low(), safe.high(), key.isAscending()))
                .toList();
    }

    /** A number that was looked up stands in the keys with a remainder, so nothing behind it is in order. */
    private Match match(SortOrder order) {
        if (!index.isSorted()) {
            return Match.NONE;
        }
        if (ended) {
            return order.isCovered(fixed) ? Match.FORWARDS : Match.NONE;
        }
        List<IndexKey> keys = index.getKeys();
        return order.match(keys.subList(looked.size(), keys.size()), fixed);
    }

    private boolean leavesNothingOut() {
        return ranged
                || looked.stream().anyMatch(field -> {
                    Condition condition = conditions.on(field);
                    return condition != null
                            && condition.points() != null
                            && condition.points().stream().noneMatch(Missing::isNullOrMissing);
                });
    }

    private long size(List<KeyRange> ranges) {
        List<KeyRange> measured = ranges.subList(0, Math.min(MEASURED, ranges.size()));
        long sum = 0;
        for (KeyRange range : measured) {
            sum += Math.max(0, rank(range.high()) - rank(range.low()));
        }
        return measured.isEmpty() ? 0 : sum * ranges.size() / measured.size();
    }

    /** How many keys are less. */
    private long rank(byte[] key) {
        long place = index.map().getKeyIndex(key);
        return place >= 0 ? place : -place - 1;
    }
}
