package org.gongwucang.query.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * 时段: a row as it stood on the business days from the first until before the last.
 *
 * @param <R> the row
 */
public record Spell<R>(String key, R row, LocalDate from, LocalDate until) {

    /** How many of its days lie between these, both inclusive. */
    public long daysWithin(LocalDate first, LocalDate last) {
        LocalDate begins = from.isBefore(first) ? first : from;
        LocalDate ends = until.isAfter(last) ? last.plusDays(1) : until;
        return Math.max(0, ChronoUnit.DAYS.between(begins, ends));
    }
}
