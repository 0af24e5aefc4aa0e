package org.gongwucang.command.kernel;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** 业务日: business days are local days of the configured zone; none lies in the future. */
public final class BusinessDays {

    /** Nothing that the house keeps happened before; an earlier date is a slip of the pen. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Clock clock;

    /** @param clock in the zone whose days are meant */
    public BusinessDays(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** This instant, in whole milliseconds as all that is recorded. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The local day of the instant. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    /** The first instant after the day. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    /** The local time of the instant. */
    public LocalDateTime timeOf(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getZone());
    }

    /** @throws Refused DATE_IN_FUTURE or DATE_TOO_EARLY */
    public void check(LocalDate occurredOn) {
        require(!occurredOn.isAfter(today()), "DATE_IN_FUTURE", "occurredOn", occurredOn, "today", today());
        require(!occurredOn.isBefore(EARLIEST), "DATE_TOO_EARLY", "occurredOn", occurredOn, "earliest", EARLIEST);
    }
}
