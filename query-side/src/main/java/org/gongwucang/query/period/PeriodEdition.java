package org.gongwucang.query.period;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.gongwucang.query.ledger.At;
import org.jspecify.annotations.Nullable;

/**
 * 版次: what a month held at its last day, as it was known when it was closed; the same whenever it is asked.
 *
 * @param before the closing before it, if there was one
 */
public record PeriodEdition(
        LocalDate lastDay,
        PeriodRow.Edition closing,
        @Nullable PeriodEdition before) {

    /** A unit of work that began before the closing may take this long to be stored. */
    private static final Duration SETTLING = Duration.ofSeconds(60);

    public int edition() {
        return closing.edition();
    }

    public String closedBy() {
        return closing.closedBy();
    }

    public LocalDate closedOn() {
        return closing.closedOn();
    }

    public OffsetDateTime closesAt() {
        return closing.closesAt().atOffset(ZoneOffset.UTC);
    }

    /** From then on its figures are final. */
    public OffsetDateTime settledAt() {
        return closing.closesAt().plus(SETTLING).atOffset(ZoneOffset.UTC);
    }

    boolean isSettled(Instant now) {
        return !now.isBefore(closing.closesAt().plus(SETTLING));
    }

    /** The moment whose answer it is. */
    At at() {
        return new At(lastDay, closing.closesAt());
    }
}
