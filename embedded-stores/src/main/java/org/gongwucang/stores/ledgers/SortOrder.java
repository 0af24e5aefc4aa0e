package org.gongwucang.stores.ledgers;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 排序: the order a query asks for, and whether an index already has it. */
final class SortOrder {

    /** 相合: whether an index has the order, and whether it must be walked backwards for it. */
    enum Match {
        NONE,
        FORWARDS,
        BACKWARDS
    }

    private static final String NATURAL = "$natural";

    private final List<IndexKey> fields = new ArrayList<>();
    private final boolean natural;

    SortOrder(@Nullable Document orderBy) {
        natural = orderBy != null && orderBy.containsKey(NATURAL);
        if (orderBy != null && !natural) {
            orderBy.forEach((field, direction) -> fields.add(new IndexKey(field, isAscending(direction))));
        }
    }

    private static boolean isAscending(Object direction) {
        return direction instanceof Number number && number.intValue() > 0;
    }

    /** True where the rows are to come in some order of their values. */
    boolean isAsked() {
        return !fields.isEmpty();
    }

    /** True where they are to come as they are kept, and no index may be used. */
    boolean isNatural() {
        return natural;
    }

    /** True where every field asked for has one value only. */
    boolean isCovered(Collection<String> fixed) {
        return fields.stream().map(IndexKey::getKey).allMatch(fixed::contains);
    }

    /**
     * Compares with an index whose entries end with the row's id, in ascending order.
     *
     * @param keys the fields of the index, from the first that may have several values
     * @param fixed fields that have one value in all rows
     */
    Match match(List<IndexKey> keys, Collection<String> fixed) {
        Match match = Match.NONE;
        int position = 0;
        for (IndexKey field : fields) {
            if (fixed.contains(field.getKey())) {
                continue;
            }
            IndexKey key = position < keys.size() ? keys.get(position) : new IndexKey(IdIndex.FIELD, true);
            Match here = field.isAscending() == key.isAscending() ? Match.FORWARDS : Match.BACKWARDS;
            boolean fits = field.getKey().equals(key.getKey()) && (match == Match.NONE || match == here);
            if (!fits) {
                return Match.NONE;
            }
            match = here;
            if (key.getKey().equals(IdIndex.FIELD)) {
                return match;
            }
            position++;
        }
        return match == Match.NONE ? Match.FORWARDS : match;
    }
}
