package org.gongwucang.query.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 已衡量凭证: an entry with the rows it touches.
 *
 * @param trouble why they cannot be told; nothing of the entry can be taken in then
 */
record Weighed<R>(
        Said said, List<Touch<R>> touches, @Nullable RuntimeException trouble) {

    static <R> Weighed<R> of(Ledger<R> ledger, Said said) {
        try {
            return new Weighed<>(said, Touch.of(ledger, said), null);
        } catch (RuntimeException trouble) {
            return new Weighed<>(said, List.of(), trouble);
        }
    }

    String stream() {
        return said.fact().aggregateId();
    }

    long sequence() {
        return said.fact().sequence();
    }

    /** Of the rows it reads or writes. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Touch<R> touch : touches) {
            keys.add(touch.key());
            if (touch.source() != null) {
                keys.add(touch.source());
            }
        }
        return keys;
    }

    /**
     * Late is what is dated before the newest stretch of a row it reads or writes and is not in it yet; torn is what is in
     * one of these rows already and not in another, after a crash between the two.
     */
    boolean isOutOfTurn(Map<String, LiveRow<R>> rows) {
        boolean isMissing = false;
        boolean isIn = false;
        for (Touch<R> touch : touches) {
            LiveRow<R> row = rows.get(touch.key());
            LiveRow<R> source = touch.sourceIn(rows);
            if (startsLater(row) || startsLater(source)) {
                return true;
            }
            isMissing |= row == null || !row.holds(sequence());
            isIn |= isIn(row) || isIn(source);
        }
        return isMissing && isIn;
    }

    private boolean startsLater(@Nullable LiveRow<R> row) {
        return row != null && !row.holds(sequence()) && row.occurredFrom().isAfter(said.day());
    }

    private boolean isIn(@Nullable LiveRow<R> row) {
        return row != null && row.holds(sequence());
    }

    /** Its sequence, or that of a later entry that is in one of the rows already. */
    long reached(Map<String, LiveRow<R>> rows) {
        return keys().stream()
                .map(rows::get)
                .filter(row -> row != null)
                .mapToLong(LiveRow::upTo)
                .reduce(sequence(), Math::max);
    }
}
