package org.gongwucang.command.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongwucang.command.kernel.Rejection.of;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.opening.OpeningCommand.ConfirmOpening;
import org.gongwucang.command.opening.OpeningCommand.DeclineOpening;
import org.gongwucang.command.opening.OpeningCommand.ProposeOpening;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.opening.OpeningProposalDeclined;
import org.gongwucang.events.opening.OpeningProposed;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final Instant NOW = Instant.parse("2026-03-03T02:00:00Z");
    private static final Sha256 DIGEST = new Sha256("9f".repeat(32));
    private static final BigDecimal VALUE = new BigDecimal("1500.00");
    private static final OpeningProposed PROPOSED = new OpeningProposed(3, VALUE, DIGEST.value(), "S1", DAY);
    private static final OpeningProposalDeclined DECLINED = new OpeningProposalDeclined("S2", "缺一户", DAY);
    private static final OpeningConfirmed CONFIRMED =
            new OpeningConfirmed(3, VALUE, DIGEST.value(), "S1", "S2", NOW.plusSeconds(60), NEXT);
    private final AggregateTestFixture<Opening> fixture = new AggregateTestFixture<>(Opening.class);

    @Test
    void one_person_states_what_the_opening_holds() {
        fixture.givenNoPriorActivity().when(propose(3, DAY), by("S1")).expectEvents(PROPOSED);
    }

    @Test
    void a_new_statement_takes_the_place_of_the_one_before() {
        fixture.given(PROPOSED)
                .when(propose(4, NEXT), by("S3"))
                .expectEvents(new OpeningProposed(4, VALUE, DIGEST.value(), "S3", NEXT));
    }

    @Test
    void refuses_less_than_nothing() {
        fixture.givenNoPriorActivity()
                .when(propose(-1, DAY), by("S1"))
                .expectExceptionDetails(of("COUNT_NEGATIVE", "count", -1));
    }

    @Test
    void refuses_a_statement_for_a_day_before_the_last() {
        LocalDate before = DAY.minusDays(1);
        fixture.given(PROPOSED)
                .when(propose(3, before), by("S1"))
                .expectExceptionDetails(of("DATE_BEFORE_LAST_ENTRY", "occurredOn", before, "last", DAY));
    }

    @Test
    void refuses_a_digest_that_is_none() {
        assertThatThrownBy(() -> new Sha256("9F".repeat(32)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rejection()).isEqualTo(of("DIGEST_MALFORMED")));
    }

    @Test
    void a_second_person_confirms_and_the_house_is_live_a_minute_later() {
        fixture.given(PROPOSED).when(confirm(DIGEST), by("S2")).expectEvents(CONFIRMED);
    }

    @Test
    void refuses_a_confirmation_by_the_deputy_of_who_proposed() {
        fixture.given(PROPOSED)
                .when(
                        confirm(DIGEST),
                        Map.of(Envelope.ACTOR, "S2", Envelope.DELEGATION, "d1", Envelope.DELEGATOR, "S1"))
                .expectExceptionDetails(of("SECOND_PERSON_NEEDED", "proposedBy", "S1"));
    }

    @Test
    void refuses_a_confirmation_by_who_proposed() {
        fixture.given(PROPOSED)
                .when(confirm(DIGEST), by("S1"))
                .expectExceptionDetails(of("SECOND_PERSON_NEEDED", "proposedBy", "S1"));
    }

    @Test
    void refuses_a_confirmation_of_something_else() {
        fixture.given(PROPOSED)
                .when(confirm(new Sha256("00".repeat(32))), by("S2"))
                .expectExceptionDetails(of("DIGEST_DIFFERS", "proposed", DIGEST.value()));
    }

    @Test
    void refuses_a_confirmation_of_nothing() {
        fixture.givenNoPriorActivity().when(confirm(DIGEST), by("S2")).expectExceptionDetails(of("NOTHING_PROPOSED"));
    }

    @Test
    void a_second_person_sends_it_back() {
        fixture.given(PROPOSED).when(decline(), by("S2")).expectEvents(new OpeningProposalDeclined("S2", "缺一户", NEXT));
    }

    @Test
    void refuses_to_send_ones_own_back() {
        fixture.given(PROPOSED)
                .when(decline(), by("S1"))
                .expectExceptionDetails(of("SECOND_PERSON_NEEDED", "proposedBy", "S1"));
    }

    @Test
    void what_was_sent_back_is_confirmed_by_nobody() {
        fixture.given(PROPOSED, DECLINED)
                .when(confirm(DIGEST), by("S2"))
                .expectExceptionDetails(of("NOTHING_PROPOSED"));
    }

    @Test
    void nothing_is_stated_confirmed_or_sent_back_after_the_confirmation() {
        for (OpeningCommand late : new OpeningCommand[] {propose(3, NEXT), confirm(DIGEST), decline()}) {
            fixture.given(PROPOSED, CONFIRMED)
                    .when(late, by("S3"))
                    .expectExceptionDetails(of("OPENING_CONFIRMED_ALREADY"));
        }
    }

    private static ProposeOpening propose(int count, LocalDate day) {
        return new ProposeOpening(count, VALUE, DIGEST, day);
    }

    private static ConfirmOpening confirm(Sha256 digest) {
        return new ConfirmOpening(digest, NOW, NEXT);
    }

    private static DeclineOpening decline() {
        return new DeclineOpening(new Reason("缺一户"), NEXT);
    }

    private static Map<String, String> by(String staff) {
        return Map.of(Envelope.ACTOR, staff);
    }
}
