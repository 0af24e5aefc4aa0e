package org.gongwucang.query.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 触及: a row that an entry changes.
 *
 * @param source key of the row that something comes from
 */
record Touch<R>(Ledger.Step<R> step, String key, @Nullable String source) {

    /**
     * All rows the entry changes, in the order in which the ledger declares them.
     *
     * @throws RuntimeException where the entry cannot be read, or lacks what no ledger can do without: day and keys
     */
    static <R> List<Touch<R>> of(Ledger<R> ledger, Said said) {
        if (said.entry() instanceof Unreadable unreadable) {
            throw unreadable.why();
        }
        List<Touch<R>> touches = new ArrayList<>();
        for (Ledger.Step<R> step : ledger.stepsFor(said.entry())) {
            Objects.requireNonNull(said.day());
            touches.add(new Touch<>(step, key(step.key().apply(said)), source(step, said)));
        }
        return touches;
    }

    private static @Nullable String source(Ledger.Step<?> step, Said said) {
        return step.source() == null ? null : key(step.source().apply(said.entry()));
    }

    private static String key(@Nullable String key) {
        return Objects.requireNonNull(key, "an entry without a key");
    }

    @Nullable
    LiveRow<R> sourceIn(Map<String, LiveRow<R>> rows) {
        return source == null ? null : rows.get(source);
    }

    /** The row after the entry. */
    R next(@Nullable R before, @Nullable R from, Said said) {
        return step.change().next(before, from, said.entry(), said.fact());
    }
}
