package org.gongwucang.query.question;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.query.ledger.At;
import org.jspecify.annotations.Nullable;

/**
 * 时点: reads {@code asOf} and {@code knownAt}. A bare date in {@code knownAt} means the end of that day in the zone of
 * the house; all recorded times tick in milliseconds, so the last one of a day is a millisecond before the next.
 */
public final class Moments {

    /** No business day lies before it. */
    public static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Clock clock;
    private final ZoneId zone;

    /** @param clock in the zone whose days are meant */
    public Moments(Clock clock) {
        this.clock = clock;
        this.zone = clock.getZone();
    }

    /** Today in the zone of the house. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day of an instant in the zone of the house. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** A local time in the zone of the house, as events keep it. */
    public OffsetDateTime zoned(String local) {
        return LocalDateTime.parse(local).atZone(zone).toOffsetDateTime();
    }

    /** This instant. */
    public Instant now() {
        return clock.instant();
    }

    /**
     * The moment asked for.
     *
     * @throws org.gongwucang.graphql.fault.Fault ARGUMENT_INVALID where it lies ahead or cannot be read
     */
    public At at(@Nullable LocalDate asOf, @Nullable String knownAt) {
        if (asOf != null) {
            requireNotAfterToday(inRange(asOf, "asOf"), "asOf");
        }
        return new At(asOf, knownAt == null ? null : instant(knownAt));
    }

    /** The day itself when a calendar of four digits holds it. */
    public LocalDate inRange(LocalDate day, String argument) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw ArgumentFlaw.OUT_OF_RANGE.of(argument);
        }
        return day;
    }

    private Instant instant(String text) {
        Instant asked = text.indexOf('T') < 0 ? endOf(date(text)) : moment(text);
        return asked.isAfter(clock.instant()) ? clock.instant() : asked;
    }

    private LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw ArgumentFlaw.NO_DATE_OR_TIME.of("knownAt");
        }
    }

    private Instant endOf(LocalDate day) {
        requireNotAfterToday(inRange(day, "knownAt"), "knownAt");
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
    }

    private Instant moment(String text) {
        try {
            Instant asked = OffsetDateTime.parse(text).toInstant();
            requireNotAfterToday(inRange(LocalDate.ofInstant(asked, zone), "knownAt"), "knownAt");
            return asked;
        } catch (DateTimeException e) {
            throw ArgumentFlaw.NO_DATE_OR_TIME.of("knownAt");
        }
    }

    private void requireNotAfterToday(LocalDate day, String argument) {
        if (day.isAfter(today())) {
            throw ArgumentFlaw.IN_FUTURE.of(argument);
        }
    }
}
