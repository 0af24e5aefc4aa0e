package org.gongwucang.query.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 合计键: the combinations of values by which the rows of holders are told apart, each kept once and numbered from 0. */
final class TotalKeys {

    private final List<Key> all = new ArrayList<>();
    private final Map<List<@Nullable String>, Key> byValues = new HashMap<>();

    /**
     * 合计键.
     *
     * @param values of the columns, in the order of the declaration
     */
    record Key(int number, List<@Nullable String> values) {}

    Key of(List<@Nullable String> values) {
        return byValues.computeIfAbsent(values, any -> {
            Key key = new Key(all.size(), any);
            all.add(key);
            return key;
        });
    }

    /** By number. */
    List<Key> all() {
        return all;
    }
}
