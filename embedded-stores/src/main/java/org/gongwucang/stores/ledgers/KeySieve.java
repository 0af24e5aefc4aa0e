package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 键筛: what a query demands of fields that stand in an index behind those it is looked up by. It is tested on the key, so that a row
 * which does not fit, such as a rectangle of another moment, is passed over unread.
 */
final class KeySieve {

    /** Each is compared with each key. */
    private static final int MOST_POINTS = 20;

    private final List<IndexKey> keys;
    private final List<@Nullable List<KeyRange>> wanted = new ArrayList<>();

    private KeySieve(List<IndexKey> keys) {
        this.keys = keys;
    }

    /**
     * @param index one that is sorted
     * @param from the first field that its stretches do not settle
     */
    static KeySieve of(SortedIndex index, int from, Conditions conditions) {
        KeySieve sieve = new KeySieve(index.getKeys());
        for (int field = 0; field < sieve.keys.size(); field++) {
            sieve.wanted.add(field < from ? null : ranges(sieve.keys.get(field), conditions));
        }
        // What stands behind the last field that is asked about need not be read.
        while (!sieve.wanted.isEmpty() && sieve.wanted.get(sieve.wanted.size() - 1) == null) {
            sieve.wanted.remove(sieve.wanted.size() - 1);
        }
        return sieve;
    }

    /** Lets every key pass. */
    static KeySieve none() {
        return new KeySieve(List.of());
    }

    private static @Nullable List<KeyRange> ranges(IndexKey key, Conditions conditions) {
        Condition condition = conditions.on(key.getKey());
        if (condition == null) {
            return null;
        }
        List<@Nullable Object> points = condition.points();
        if (points != null && points.size() > MOST_POINTS) {
            return null;
        }
        byte[] start = {};
        return points == null
                ? List.of(KeyRange.between(start, condition.low(), condition.high(), key.isAscending()))
                : KeyRange.extend(List.of(start), points, key.isAscending()).stream()
                        .map(KeyRange::beginningWith)
                        .toList();
    }

    /** Whether the row of the key may fit. */
    boolean passes(byte[] key) {
        int from = 0;
        for (int field = 0; field < wanted.size() && from >= 0 && from < key.length; field++) {
            List<KeyRange> ranges = wanted.get(field);
            if (ranges != null && !isIn(ranges, key, from)) {
                return false;
            }
            from = KeyReader.end(key, from, keys.get(field).isAscending());
        }
        return true;
    }

    private static boolean isIn(List<KeyRange> ranges, byte[] key, int from) {
        for (KeyRange range : ranges) {
            if (Arrays.compareUnsigned(key, from, key.length, range.low(), 0, range.low().length) >= 0
                    && Arrays.compareUnsigned(key, from, key.length, range.high(), 0, range.high().length) <= 0) {
                return true;
            }
        }
        return false;
    }
}
