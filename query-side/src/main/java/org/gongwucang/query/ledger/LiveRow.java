package org.gongwucang.query.ledger;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 现行行: today's row with the newest open rectangle, so that an ordinary entry reads nothing else.
 *
 * @param since sequence of the entry that opened that rectangle
 * @param upTo sequence of the last entry of the stream that was weighed when the row was written, also where a reversal
 *     left an earlier one standing; nothing older is written over it
 */
record LiveRow<R>(
        String key,
        String aggregateId,
        long since,
        LocalDate occurredFrom,
        Instant recordedFrom,
        long upTo,
        Definition.Folded<R> folded) {

    Rectangle<R> rectangle() {
        return new Rectangle<>(key, occurredFrom, Rectangle.FOREVER, recordedFrom, Rectangle.STILL, since, folded);
    }

    static <R> LiveRow<R> of(Rectangle<R> open, String aggregateId, long upTo) {
        return new LiveRow<>(
                open.key(), aggregateId, open.since(), open.occurredFrom(), open.recordedFrom(), upTo, open.folded());
    }

    /** Takes part in no fold any more once this sequence, or a later one, is in. */
    boolean holds(long sequence) {
        return upTo >= sequence;
    }
}
