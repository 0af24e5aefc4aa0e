package org.gongwucang.query.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** 变更: what a batch does to the rows of a ledger, gathered in memory. */
final class RowChanges<R> {

    private final Map<String, LiveRow<R>> rows = new HashMap<>();
    private final Set<String> fresh = new HashSet<>();
    private final Map<String, Rectangle<R>> opened = new LinkedHashMap<>();
    private final Map<String, Rectangle<R>> closed = new LinkedHashMap<>();

    /** The row after an entry that is dated no earlier than the row's newest stretch. */
    void next(LiveRow<R> before, LiveRow<R> after) {
        Rectangle<R> old = before.rectangle();
        close(old.closedAt(after.recordedFrom()));
        if (after.occurredFrom().isAfter(before.occurredFrom())) {
            open(new Rectangle<>(
                    old.key(),
                    old.occurredFrom(),
                    after.occurredFrom(),
                    after.recordedFrom(),
                    Rectangle.STILL,
                    after.since(),
                    old.folded()));
        }
        put(after);
    }

    /** The first row of its key. */
    void first(LiveRow<R> row) {
        fresh.add(row.key());
        put(row);
    }

    private void put(LiveRow<R> row) {
        open(row.rectangle());
        rows.put(row.key(), row);
    }

    private void open(Rectangle<R> rectangle) {
        opened.put(rectangle.id(), rectangle);
    }

    private void close(Rectangle<R> rectangle) {
        if (opened.containsKey(rectangle.id())) {
            opened.put(rectangle.id(), rectangle);
        } else {
            closed.put(rectangle.id(), rectangle);
        }
    }

    /** Whether no row of this key was found before the batch. */
    boolean isNew(String key) {
        return fresh.contains(key);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Map<String, LiveRow<R>> rows() {
        return rows;
    }

    Map<String, Rectangle<R>> opened() {
        return opened;
    }

    Map<String, Rectangle<R>> closed() {
        return closed;
    }

    String aggregateOf(String key) {
        return Objects.requireNonNull(rows.get(key)).aggregateId();
    }
}
