package org.gongwucang.query.ledger;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 现行行: today's row with the newest open rectangle, so that an ordinary entry reads nothing else.
 *
 * @param since sequence of the entry that opened that rectangle
 */
record LiveRow<R>(
        String key,
        String aggregateId,
        long since,
        LocalDate occurredFrom,
        Instant recordedFrom,
        Definition.Folded<R> folded) {

    Rectangle<R> rectangle() {
        return new Rectangle<>(key, occurredFrom, Rectangle.FOREVER, recordedFrom, Rectangle.STILL, since, folded);
    }

    static <R> LiveRow<R> of(Rectangle<R> open, String aggregateId) {
        return new LiveRow<>(
                open.key(), aggregateId, open.since(), open.occurredFrom(), open.recordedFrom(), open.folded());
    }

    /** Takes part in no fold any more once this sequence, or a later one, is in. */
    boolean holds(long sequence) {
        return folded.sequence() >= sequence;
    }
}
