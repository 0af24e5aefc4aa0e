package org.gongwucang.command.organisation;

import static org.gongwucang.command.kernel.Rejection.of;
import static org.gongwucang.command.organisation.OrganisationFixture.DAY;
import static org.gongwucang.command.organisation.OrganisationFixture.NEXT;
import static org.gongwucang.command.organisation.OrganisationFixture.S1;
import static org.gongwucang.command.organisation.OrganisationFixture.by;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.organisation.StaffCommand.ConfirmPersonErasure;
import org.gongwucang.command.organisation.StaffCommand.DeclinePersonErasure;
import org.gongwucang.command.organisation.StaffCommand.ReactivateStaff;
import org.gongwucang.command.organisation.StaffCommand.RequestPersonErasure;
import org.gongwucang.events.organisation.PersonErased;
import org.gongwucang.events.organisation.PersonErasureDeclined;
import org.gongwucang.events.organisation.PersonErasureRequested;
import org.gongwucang.events.organisation.StaffDeactivated;
import org.gongwucang.events.organisation.StaffReactivated;
import org.gongwucang.vault.link.CustodyAnswer;
import org.junit.jupiter.api.Test;

class ErasePersonTest {

    private static final StaffNumber NUMBER = new StaffNumber("S1");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Instant LEFT = Instant.parse("2026-03-02T02:00:00Z");
    private static final StaffDeactivated GONE = new StaffDeactivated("S1", "退休", DAY);
    private static final PersonErasureRequested ASKED = new PersonErasureRequested("S1", "S2", "信删1号", "期满", NEXT);
    private static final PersonErased ERASED = new PersonErased("S1", "S2", "S3", "信删1号", "期满", NEXT);

    private final AggregateTestFixture<StaffMember> fixture = OrganisationFixture.of(StaffMember.class);

    private TestExecutor<StaffMember> left() {
        return fixture.givenCurrentTime(LEFT).andGiven(S1, GONE);
    }

    private static RequestPersonErasure request(CustodyAnswer answer) {
        return new RequestPersonErasure(NUMBER, new Document("信删1号"), new Reason("期满"), answer, MINUTE, NEXT);
    }

    private static CustodyAnswer holding(int things, int rooms) {
        return new CustodyAnswer("S1", things, rooms, LEFT, LEFT.plus(MINUTE));
    }

    @Test
    void is_asked_for_where_somebody_has_left_with_nothing_in_their_hands() {
        left().when(request(holding(0, 0)), by("S2")).expectEvents(ASKED);
    }

    @Test
    void refuses_somebody_who_is_active() {
        fixture.given(S1)
                .when(request(holding(0, 0)), by("S2"))
                .expectExceptionDetails(of("PERSON_STILL_ACTIVE", "staff", "S1"));
    }

    @Test
    void refuses_somebody_who_has_things_or_sits_somewhere() {
        left().when(request(holding(2, 1)), by("S2"))
                .expectExceptionDetails(of("PERSON_HAS_THINGS", "staff", "S1", "things", 2, "rooms", 1));
    }

    @Test
    void refuses_an_answer_about_somebody_else() {
        left().when(request(new CustodyAnswer("S9", 0, 0, LEFT, LEFT.plus(MINUTE))), by("S2"))
                .expectExceptionDetails(of("CUSTODY_ANSWER_INVALID", "staff", "S1"));
    }

    @Test
    void refuses_an_answer_that_does_not_know_yet_that_the_person_left_or_was_given_too_soon_after() {
        for (CustodyAnswer early : new CustodyAnswer[] {
            new CustodyAnswer("S1", 0, 0, LEFT.minusMillis(1), LEFT.plus(MINUTE)),
            new CustodyAnswer("S1", 0, 0, LEFT, LEFT.plus(MINUTE).minusMillis(1))
        }) {
            AggregateTestFixture<StaffMember> another = OrganisationFixture.of(StaffMember.class);
            another.givenCurrentTime(LEFT)
                    .andGiven(S1, GONE)
                    .when(request(early), by("S2"))
                    .expectExceptionDetails(of("CUSTODY_ANSWER_TOO_EARLY", "staff", "S1", "last", LEFT, "seconds", 60));
        }
    }

    @Test
    void refuses_to_be_asked_for_twice() {
        left().andGiven(ASKED)
                .when(request(holding(0, 0)), by("S4"))
                .expectExceptionDetails(of("ERASURE_REQUESTED", "subject", "S1", "requestedBy", "S2"));
    }

    @Test
    void is_confirmed_by_another_person() {
        left().andGiven(ASKED)
                .when(new ConfirmPersonErasure(NUMBER, NEXT), by("S3"))
                .expectEvents(ERASED);
    }

    @Test
    void refuses_that_who_asked_confirms_or_has_a_deputy_confirm() {
        left().andGiven(ASKED)
                .when(new ConfirmPersonErasure(NUMBER, NEXT), by("S2"))
                .expectExceptionDetails(of("SECOND_PERSON_NEEDED", "proposedBy", "S2"));
        OrganisationFixture.of(StaffMember.class)
                .given(S1, GONE, ASKED)
                .when(
                        new ConfirmPersonErasure(NUMBER, NEXT),
                        Map.of(Envelope.ACTOR, "S3", Envelope.DELEGATION, "d1", Envelope.DELEGATOR, "S2"))
                .expectExceptionDetails(of("SECOND_PERSON_NEEDED", "proposedBy", "S2"));
    }

    @Test
    void refuses_to_confirm_what_nobody_asked_for() {
        left().when(new ConfirmPersonErasure(NUMBER, NEXT), by("S3"))
                .expectExceptionDetails(of("ERASURE_NOT_REQUESTED", "subject", "S1"));
    }

    @Test
    void is_declined_and_asked_for_again() {
        PersonErasureDeclined declined = new PersonErasureDeclined("S1", "S3", "期限未满", NEXT);
        left().andGiven(ASKED)
                .when(new DeclinePersonErasure(NUMBER, new Reason("期限未满"), NEXT), by("S3"))
                .expectEvents(declined);
        OrganisationFixture.of(StaffMember.class)
                .givenCurrentTime(LEFT)
                .andGiven(S1, GONE, ASKED, declined)
                .when(request(holding(0, 0)), by("S2"))
                .expectEvents(ASKED);
    }

    @Test
    void lapses_when_the_person_comes_back() {
        left().andGiven(ASKED, new StaffReactivated("S1", "返岗", NEXT))
                .when(new ConfirmPersonErasure(NUMBER, NEXT), by("S3"))
                .expectExceptionDetails(of("ERASURE_NOT_REQUESTED", "subject", "S1"));
    }

    @Test
    void refuses_that_somebody_erased_comes_back_under_the_same_number() {
        left().andGiven(ASKED, ERASED)
                .when(new ReactivateStaff(NUMBER, new Reason("返岗"), NEXT), by("S3"))
                .expectExceptionDetails(of("PERSON_ERASED", "staff", "S1"));
    }
}
