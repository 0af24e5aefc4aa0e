package org.gongwucang.command.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.gongwucang.command.kernel.GivenEntries;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.kernel.Rejection;
import org.gongwucang.command.reference.ClosedPeriods;
import org.gongwucang.events.period.PeriodClosed;
import org.gongwucang.events.period.PeriodEntry;
import org.gongwucang.events.period.PeriodReopened;
import org.junit.jupiter.api.Test;

class ClosedPeriodsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 2);
    private static final Instant CLOSES = Instant.parse("2026-05-02T02:01:00Z");
    private static final PeriodClosed MARCH = new PeriodClosed("2026-03", 1, "S6", CLOSES, DAY);
    private static final PeriodClosed APRIL = new PeriodClosed("2026-04", 1, "S6", CLOSES.plusSeconds(60), DAY);

    @Test
    void every_day_is_open_where_nothing_was_ever_closed() {
        assertOpen(LocalDate.of(1999, 1, 1), CLOSES);
    }

    @Test
    void the_last_day_of_the_month_and_all_before_it_are_closed_from_the_instant_on() {
        assertOpen(LocalDate.of(2026, 3, 31), CLOSES.minusMillis(1), MARCH);
        assertClosed(LocalDate.of(2026, 3, 31), CLOSES, "2026-03", MARCH);
        assertClosed(LocalDate.of(2014, 1, 1), CLOSES, "2026-03", MARCH);
        assertOpen(LocalDate.of(2026, 4, 1), CLOSES, MARCH);
    }

    @Test
    void the_next_month_is_open_until_its_own_closing_holds() {
        assertOpen(LocalDate.of(2026, 4, 1), CLOSES, MARCH, APRIL);
        assertClosed(LocalDate.of(2026, 4, 1), CLOSES.plusSeconds(60), "2026-04", MARCH, APRIL);
    }

    @Test
    void what_was_reopened_is_open_and_what_lies_before_stays_closed() {
        PeriodReopened reopened = new PeriodReopened("2026-04", "S6", "S5", "漏记", DAY);

        assertOpen(LocalDate.of(2026, 4, 30), CLOSES.plusSeconds(90), MARCH, APRIL, reopened);
        assertClosed(LocalDate.of(2026, 3, 31), CLOSES.plusSeconds(90), "2026-03", MARCH, APRIL, reopened);
    }

    private static void assertOpen(LocalDate day, Instant at, PeriodEntry... entries) {
        assertThatCode(() -> periods(entries).requireOpen(day, at)).doesNotThrowAnyException();
    }

    private static void assertClosed(LocalDate day, Instant at, String period, PeriodEntry... entries) {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> periods(entries).requireOpen(day, at));
        Instant since = period.equals("2026-03") ? CLOSES : CLOSES.plusSeconds(60);
        assertThat(refused.rejection())
                .isEqualTo(Rejection.of("PERIOD_CLOSED", "occurredOn", day, "period", period, "closedAt", since));
    }

    private static ClosedPeriods periods(PeriodEntry... entries) {
        return new ClosedPeriods(
                new GivenEntries().and(ClosedPeriods.STREAM, entries).store());
    }
}
