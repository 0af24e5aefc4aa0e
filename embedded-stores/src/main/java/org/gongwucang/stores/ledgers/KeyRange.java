package org.gongwucang.stores.ledgers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.gongwucang.stores.ledgers.Condition.Bound;
import org.jspecify.annotations.Nullable;

/**
 * 区间: a stretch of an index, both ends included.
 *
 * @param points how many leading bytes all keys in it share
 */
record KeyRange(byte[] low, byte[] high, int points) {

    /** Less than every key, and behind {@link SortedIndex}'s note about itself. */
    private static final byte[] BOTTOM = {1};

    /** Everything that begins with these bytes. */
    static KeyRange beginningWith(byte[] start) {
        return new KeyRange(
                start.length == 0 ? BOTTOM : start, new KeyWriter(start).top().toBytes(), start.length);
    }

    /** The starts that come of adding each of the values to each of the starts, every one once and in order. */
    static List<byte[]> extend(List<byte[]> starts, Collection<?> values, boolean ascending) {
        TreeSet<byte[]> extended = new TreeSet<>(Arrays::compareUnsigned);
        for (byte[] start : starts) {
            for (Object value : values) {
                extended.add(new KeyWriter(start)
                        .direction(ascending)
                        .comparable(value)
                        .toBytes());
            }
        }
        return new ArrayList<>(extended);
    }

    /** Values of one type between two ends, behind a start. At least one end is given. */
    static KeyRange between(byte[] start, @Nullable Bound low, @Nullable Bound high, boolean ascending) {
        Bound first = ascending ? low : high;
        Bound last = ascending ? high : low;
        byte[] type = type(start, low, high, ascending);
        byte[] from = first == null ? type : end(start, first, ascending, isLeftOut(first));
        byte[] to = last == null ? new KeyWriter(type).top().toBytes() : end(start, last, ascending, !isLeftOut(last));
        return new KeyRange(from, to, start.length);
    }

    private static byte[] type(byte[] start, @Nullable Bound low, @Nullable Bound high, boolean ascending) {
        Bound any = low == null ? high : low;
        KeyType type = KeyType.of(any == null ? null : any.value());
        return new KeyWriter(start).direction(ascending).type(type).toBytes();
    }

    /** Numbers are never left out here: two that are equal as doubles may differ. */
    private static boolean isLeftOut(Bound bound) {
        return !bound.inclusive() && !(bound.value() instanceof Number);
    }

    /** Where an end lies: before all keys with its value, or behind them. */
    private static byte[] end(byte[] start, Bound bound, boolean ascending, boolean behind) {
        KeyWriter writer = new KeyWriter(start).direction(ascending).comparable(bound.value());
        return behind ? writer.top().toBytes() : writer.toBytes();
    }
}
