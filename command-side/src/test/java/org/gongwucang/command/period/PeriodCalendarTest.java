package org.gongwucang.command.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongwucang.command.kernel.Rejection.of;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.period.PeriodCommand.ApprovePeriodReopening;
import org.gongwucang.command.period.PeriodCommand.ClosePeriod;
import org.gongwucang.command.period.PeriodCommand.DeclinePeriodReopening;
import org.gongwucang.command.period.PeriodCommand.RequestPeriodReopening;
import org.gongwucang.events.period.PeriodClosed;
import org.gongwucang.events.period.PeriodReopened;
import org.gongwucang.events.period.PeriodReopeningDeclined;
import org.gongwucang.events.period.PeriodReopeningRequested;
import org.junit.jupiter.api.Test;

class PeriodCalendarTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 2);
    private static final Instant NOW = Instant.parse("2026-05-02T02:00:00Z");
    private static final Instant CLOSES = NOW.plusSeconds(60);
    private static final Map<String, ?> FINANCE = Map.of(Envelope.ACTOR, "S6");
    private static final Map<String, ?> APPROVER = Map.of(Envelope.ACTOR, "S5");
    private static final PeriodClosed MARCH = new PeriodClosed("2026-03", 1, "S6", CLOSES, DAY);
    private static final PeriodClosed APRIL = new PeriodClosed("2026-04", 1, "S6", CLOSES, DAY);
    private static final PeriodReopeningRequested ASKED = new PeriodReopeningRequested("2026-03", "S6", "漏记", DAY);
    private final AggregateTestFixture<PeriodCalendar> fixture = new AggregateTestFixture<>(PeriodCalendar.class);

    @Test
    void the_first_month_to_be_closed_is_any_that_is_over_and_closes_a_minute_later() {
        fixture.givenNoPriorActivity().when(close("2026-03"), FINANCE).expectEvents(MARCH);
    }

    @Test
    void the_next_month_is_closed_after_it() {
        fixture.given(MARCH).when(close("2026-04"), FINANCE).expectEvents(APRIL);
    }

    @Test
    void refuses_a_month_that_is_not_over() {
        fixture.given(MARCH, APRIL)
                .when(close("2026-05"), FINANCE)
                .expectExceptionDetails(of("PERIOD_NOT_OVER", "period", "2026-05", "lastDay", "2026-05-31"));
    }

    @Test
    void refuses_to_leave_a_month_out() {
        fixture.given(new PeriodClosed("2026-02", 1, "S6", CLOSES, DAY))
                .when(close("2026-04"), FINANCE)
                .expectExceptionDetails(of("PERIOD_OUT_OF_ORDER", "period", "2026-04", "next", "2026-03"));
    }

    @Test
    void refuses_a_month_that_is_closed() {
        fixture.given(MARCH)
                .when(close("2026-03"), FINANCE)
                .expectExceptionDetails(of("PERIOD_CLOSED_ALREADY", "period", "2026-03"));
    }

    @Test
    void two_persons_reopen_a_month_and_all_after_it() {
        fixture.given(MARCH, APRIL, ASKED)
                .when(new ApprovePeriodReopening(new PeriodKey("2026-03"), DAY), APPROVER)
                .expectEvents(
                        new PeriodReopened("2026-04", "S6", "S5", "漏记", DAY),
                        new PeriodReopened("2026-03", "S6", "S5", "漏记", DAY));
    }

    @Test
    void what_was_reopened_is_closed_again_as_the_next_edition() {
        PeriodReopened reopened = new PeriodReopened("2026-03", "S6", "S5", "漏记", DAY);
        fixture.given(MARCH, ASKED, reopened)
                .when(close("2026-03"), FINANCE)
                .expectEvents(new PeriodClosed("2026-03", 2, "S6", CLOSES, DAY));
    }

    @Test
    void after_a_reopening_the_earliest_open_month_comes_first() {
        fixture.given(MARCH, APRIL, ASKED)
                .andGiven(new PeriodReopened("2026-04", "S6", "S5", "漏记", DAY))
                .andGiven(new PeriodReopened("2026-03", "S6", "S5", "漏记", DAY))
                .when(close("2026-04"), FINANCE)
                .expectExceptionDetails(of("PERIOD_OUT_OF_ORDER", "period", "2026-04", "next", "2026-03"));
    }

    @Test
    void refuses_that_who_asked_for_it_has_it_decided_by_a_deputy() {
        fixture.given(MARCH, ASKED)
                .when(
                        new ApprovePeriodReopening(new PeriodKey("2026-03"), DAY),
                        Map.of(Envelope.ACTOR, "S5", Envelope.DELEGATION, "d1", Envelope.DELEGATOR, "S6"))
                .expectExceptionDetails(of("SECOND_PERSON_NEEDED", "proposedBy", "S6"));
    }

    @Test
    void refuses_that_who_asked_for_it_also_decides() {
        fixture.given(MARCH, ASKED)
                .when(new ApprovePeriodReopening(new PeriodKey("2026-03"), DAY), FINANCE)
                .expectExceptionDetails(of("SECOND_PERSON_NEEDED", "proposedBy", "S6"));
    }

    @Test
    void a_second_person_leaves_it_closed() {
        fixture.given(MARCH, ASKED)
                .when(new DeclinePeriodReopening(new PeriodKey("2026-03"), new Reason("下月补记"), DAY), APPROVER)
                .expectEvents(new PeriodReopeningDeclined("2026-03", "S5", "下月补记", DAY));
    }

    @Test
    void asks_once_for_one_month() {
        fixture.given(MARCH, APRIL, ASKED)
                .when(request("2026-04"), FINANCE)
                .expectExceptionDetails(of("PERIOD_REOPENING_REQUESTED", "period", "2026-03", "requestedBy", "S6"));
    }

    @Test
    void refuses_to_reopen_what_is_open() {
        fixture.given(MARCH)
                .when(request("2026-04"), FINANCE)
                .expectExceptionDetails(of("PERIOD_NOT_CLOSED", "period", "2026-04"));
    }

    @Test
    void refuses_to_decide_on_what_nobody_asked_for() {
        fixture.given(MARCH)
                .when(new ApprovePeriodReopening(new PeriodKey("2026-03"), DAY), APPROVER)
                .expectExceptionDetails(of("PERIOD_REOPENING_NOT_REQUESTED", "period", "2026-03"));
    }

    @Test
    void refuses_what_is_no_month() {
        assertThatThrownBy(() -> new PeriodKey("2026-13"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.rejection()).isEqualTo(of("PERIOD_MALFORMED", "period", "2026-13")));
    }

    private static ClosePeriod close(String period) {
        return new ClosePeriod(new PeriodKey(period), NOW, DAY);
    }

    private static RequestPeriodReopening request(String period) {
        return new RequestPeriodReopening(new PeriodKey(period), new Reason("漏记"), DAY);
    }
}
