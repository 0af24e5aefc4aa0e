package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** 循索引: the rows of some stretches of an index, merged in the order of the bytes behind each stretch's own start. */
final class Walk implements Iterator<Document> {

    private final Rows rows;
    private final KeySieve sieve;
    private final Queue<Stretch> stretches;
    private final @Nullable Set<Object> seen;
    private @Nullable Document next;

    /**
     * @param index one that is not sorted may lead to a row more than once; it is given once
     * @param sieve rows whose keys it does not let pass are not looked at
     */
    Walk(Rows rows, SortedIndex index, List<KeyRange> ranges, KeySieve sieve, boolean reverse) {
        this.rows = rows;
        this.sieve = sieve;
        this.seen = index.isSorted() ? null : new HashSet<>();
        this.stretches =
                new PriorityQueue<>(Math.max(1, ranges.size()), reverse ? Stretch.ORDER.reversed() : Stretch.ORDER);
        for (KeyRange range : ranges) {
            push(new Stretch(cursor(index.map(), range, reverse), range.points()));
        }
        next = find();
    }

    private static Cursor<byte[], Object> cursor(MVMap<byte[], Object> map, KeyRange range, boolean reverse) {
        return reverse ? map.cursor(range.high(), range.low(), true) : map.cursor(range.low(), range.high(), false);
    }

    private void push(Stretch stretch) {
        if (stretch.advance()) {
            stretches.add(stretch);
        }
    }

    private @Nullable Document find() {
        while (!stretches.isEmpty()) {
            Stretch stretch = stretches.remove();
            byte[] key = stretch.key;
            Object id = stretch.cursor.getValue();
            push(stretch);
            if (!sieve.passes(key)) {
                continue;
            }
            Document row = seen == null || seen.add(id) ? rows.get(id) : null;
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Document next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        Document found = Objects.requireNonNull(next);
        next = find();
        return found;
    }

    /** 一段: where a walk stands in one stretch. */
    private static final class Stretch {

        static final Comparator<Stretch> ORDER = (one, other) ->
                Arrays.compareUnsigned(one.key, one.points, one.key.length, other.key, other.points, other.key.length);

        private final Cursor<byte[], Object> cursor;
        private final int points;
        private byte[] key = {};

        Stretch(Cursor<byte[], Object> cursor, int points) {
            this.cursor = cursor;
            this.points = points;
        }

        boolean advance() {
            if (!cursor.hasNext()) {
                return false;
            }
            key = cursor.next();
            return true;
        }
    }
}
