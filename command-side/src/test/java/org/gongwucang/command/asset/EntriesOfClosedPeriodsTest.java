package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.reference.ClosedPeriods;
import org.gongwucang.events.asset.ConditionAssessed;
import org.gongwucang.events.period.PeriodClosed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** A month is closed here, so no other test may use the house after. */
@CommandHouse
@Import(CardHouse.class)
@DirtiesContext
class EntriesOfClosedPeriodsTest {

    private static final LocalDate IN_MARCH = LocalDate.of(2026, 3, 10);
    private static final LocalDate IN_APRIL = LocalDate.of(2026, 4, 10);

    @Autowired
    private CardHouse house;

    @Autowired
    private EventStore events;

    @Autowired
    private BusinessDays days;

    @Test
    void once_the_month_is_closed_nothing_dated_in_it_is_entered_or_taken_back() {
        Instant closesAt = days.now().plusSeconds(4);
        events.publish(new GenericDomainEventMessage<>(
                "Given",
                ClosedPeriods.STREAM,
                0,
                new PeriodClosed("2026-03", 1, "S6", closesAt, LocalDate.of(2026, 5, 2))));
        house.opens();
        String moved = house.inStock();
        String other = house.inStock();
        assertThat(house.move(moved, house.zone("B"), IN_MARCH)).isEmpty();
        assertThat(days.now()).as("the house was set up in time").isBefore(closesAt);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> house.move(other, house.zone("A"), IN_MARCH), codes -> codes.contains("PERIOD_CLOSED"));

        long before = entries(moved);
        assertThat(house.reverseLast(moved, house.caller(house.keeper(), "KEEPER")))
                .containsExactly("PERIOD_CLOSED");
        assertThat(entries(moved)).isEqualTo(before);
        assertThat(house.move(moved, house.zone("A"), IN_APRIL)).isEmpty();
        assertThat(house.reverseLast(moved, house.caller(house.keeper(), "KEEPER")))
                .isEmpty();
        refuses_what_was_decided_before_the_closing_and_is_stored_after_it(moved, closesAt);
    }

    private void refuses_what_was_decided_before_the_closing_and_is_stored_after_it(String code, Instant closesAt) {
        long next = entries(code);
        ConditionAssessed late = new ConditionAssessed(house.idOf(code), "GOOD", null, List.of(), IN_MARCH);

        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> events.publish(new GenericDomainEventMessage<>("Asset", house.idOf(code), next, late)));

        assertThat(refused.rejection().code()).isEqualTo("PERIOD_CLOSED");
        assertThat(refused.rejection().params()).containsEntry("closedAt", closesAt.toString());
        assertThat(entries(code)).isEqualTo(next);
    }

    private long entries(String code) {
        return events.readEvents(house.idOf(code), 0).asStream().count();
    }
}
