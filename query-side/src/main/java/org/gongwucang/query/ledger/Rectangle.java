package org.gongwucang.query.ledger;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 时段: a row that held for business days from {@code occurredFrom} until before {@code occurredTo}, and was known from
 * {@code recordedFrom} until before {@code recordedTo}.
 *
 * @param since sequence of the entry that brought it about; with key and occurredFrom it names the rectangle
 */
record Rectangle<R>(
        String key,
        LocalDate occurredFrom,
        LocalDate occurredTo,
        Instant recordedFrom,
        Instant recordedTo,
        long since,
        Definition.Folded<R> folded) {

    /** Open ends. */
    static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    static final Instant STILL = Instant.parse("9999-12-31T00:00:00Z");

    static String id(String key, long since, LocalDate occurredFrom) {
        return key + "|" + since + "|" + occurredFrom;
    }

    String id() {
        return id(key, since, occurredFrom);
    }

    boolean isKnownStill() {
        return recordedTo.equals(STILL);
    }

    Rectangle<R> closedAt(Instant recorded) {
        return new Rectangle<>(key, occurredFrom, occurredTo, recordedFrom, recorded, since, folded);
    }

    /** Says the same of the same days. */
    boolean sameDaysAs(Rectangle<R> other) {
        return key.equals(other.key)
                && occurredFrom.equals(other.occurredFrom)
                && occurredTo.equals(other.occurredTo)
                && folded.equals(other.folded);
    }
}
