package org.gongwucang.query.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 作记号: marks the holders whose rows are about to be written, once somebody may ask for their sums. */
final class Marking<R> {

    private static final Runnable NOTHING = () -> {};

    private final Totals<R> declared;
    private final LedgerMarks marks;
    private volatile boolean isOn;

    Marking(Totals<R> declared, LedgerMarks marks) {
        this.declared = declared;
        this.marks = marks;
    }

    /** Before the ledger is asked; what is filled beside it needs no marks. */
    void begin() {
        isOn = true;
    }

    /** @return to be run after all rows were written, and only then */
    Runnable mark(Stream<Rectangle<R>> before, Stream<Rectangle<R>> after) {
        if (!isOn) {
            return NOTHING;
        }
        List<Definition.Folded<R>> rows =
                Stream.concat(before, after).map(Rectangle::folded).toList();
        Instant latest = rows.stream()
                .map(Definition.Folded::recordedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        Set<String> holders = rows.stream()
                .map(folded -> declared.holderOf().apply(folded.row()))
                .collect(Collectors.toSet());
        return marks.begin(holders, latest)::done;
    }
}
