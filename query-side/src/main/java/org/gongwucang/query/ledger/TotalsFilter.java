package org.gongwucang.query.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 合计筛选: which values are wanted of which column.
 *
 * @param wanted columns that are not named are free
 */
record TotalsFilter(Totals<?> declared, Map<String, Set<String>> wanted) {

    /** @param where that the declaration can answer */
    static TotalsFilter of(Totals<?> declared, Where where) {
        Map<String, Set<String>> wanted = new HashMap<>();
        for (Where.Part part : where.parts()) {
            if (part instanceof Where.Is is) {
                narrow(wanted, is.column(), Set.of(is.value().toString()));
            } else if (part instanceof Where.OneOf one) {
                narrow(wanted, one.column(), one.values());
            }
        }
        return new TotalsFilter(declared, wanted);
    }

    private static void narrow(Map<String, Set<String>> wanted, String column, Set<String> values) {
        wanted.merge(column, values, (before, also) -> {
            Set<String> both = new HashSet<>(before);
            both.retainAll(also);
            return both;
        });
    }

    /** Null: all. */
    @Nullable
    Set<String> holders() {
        return wanted.get(declared.holder());
    }

    /** @param values of the columns by which rows are told apart, in their order */
    boolean admits(List<@Nullable String> values) {
        for (int i = 0; i < values.size(); i++) {
            Set<String> some = wanted.get(declared.by().get(i));
            if (some != null && (values.get(i) == null || !some.contains(values.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
