package org.gongwucang.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gongwucang.command.kernel.Rejection.of;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.kernel.GivenEntries;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.policy.PolicyCommand.ActivatePolicyVersion;
import org.gongwucang.command.policy.PolicyCommand.AdoptShippedPolicy;
import org.gongwucang.command.policy.PolicyCommand.DeclinePolicyVersion;
import org.gongwucang.command.policy.PolicyCommand.DraftPolicyVersion;
import org.gongwucang.command.policy.PolicyCommand.Reading;
import org.gongwucang.command.reference.PolicyUses;
import org.gongwucang.events.policy.PolicyCited;
import org.gongwucang.events.policy.PolicySource;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.events.policy.PolicyVersionDeclined;
import org.gongwucang.events.policy.PolicyVersionDrafted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Map<String, ?> ADMINISTRATOR = Map.of(Envelope.ACTOR, "S13");
    private static final Map<String, ?> APPROVER = Map.of(Envelope.ACTOR, "S5");
    private static final Map<String, ?> HOUSE = Map.of(Envelope.ACTOR, "HOUSE");
    private static final PolicySource SOURCE = new PolicySource("区府办发〔2026〕1号", "第九条", "区府办", DAY);
    private static final List<PolicyValue> VALUES =
            List.of(new PolicyValue("days", "180"), new PolicyValue("remindEvery", "30"));
    private final AggregateTestFixture<Policy> fixture = new AggregateTestFixture<>(Policy.class);

    @BeforeEach
    void things_were_decided_in_march_and_april() {
        fixture.registerInjectableResource(new PolicyUses(new GivenEntries()
                .and(
                        PolicyUses.stream("IDLE"),
                        new PolicyCited("IDLE", 0, "2026-02", DAY),
                        new PolicyCited("IDLE", 1, "2026-03", DAY),
                        new PolicyCited("IDLE", 1, "2026-04", DAY))
                .store()));
    }

    @Test
    void a_version_is_drafted_with_its_source_and_values() {
        fixture.givenNoPriorActivity()
                .when(draft(FROM, null, VALUES), ADMINISTRATOR)
                .expectEvents(drafted(1, FROM, "S13"));
    }

    @Test
    void one_draft_waits_at_a_time() {
        fixture.given(drafted(1, FROM, "S13"))
                .when(draft(FROM, null, VALUES), ADMINISTRATOR)
                .expectExceptionDetails(of("POLICY_DRAFT_OPEN", "rule", "IDLE", "version", 1, "draftedBy", "S13"));
    }

    @Test
    void refuses_values_that_are_missing_or_unknown() {
        fixture.givenNoPriorActivity()
                .when(draft(FROM, null, VALUES.subList(0, 1)), ADMINISTRATOR)
                .expectExceptionDetails(of(
                        "POLICY_VALUES_INCOMPLETE",
                        "rule",
                        "IDLE",
                        "given",
                        List.of("days"),
                        "needed",
                        List.of("days", "remindEvery")));
    }

    @Test
    void refuses_a_value_that_is_no_number_of_days() {
        List<PolicyValue> wrong = List.of(new PolicyValue("days", "半年"), VALUES.get(1));
        fixture.givenNoPriorActivity()
                .when(draft(FROM, null, wrong), ADMINISTRATOR)
                .expectExceptionDetails(of("POLICY_VALUE_INVALID", "name", "days", "value", "半年"));
    }

    @Test
    void refuses_to_end_before_it_begins() {
        Refused refused = catchThrowableOfType(Refused.class, () -> draft(FROM, FROM.minusDays(1), VALUES));
        assertThat(refused.rejection())
                .isEqualTo(of("POLICY_DATES_CROSSED", "effectiveFrom", FROM, "effectiveTo", FROM.minusDays(1)));
    }

    @Test
    void a_second_person_activates_it_and_it_decides_a_minute_later() {
        LocalDate may = LocalDate.of(2026, 5, 1);
        fixture.given(drafted(1, may, "S13"))
                .when(activate(1, Set.of()), APPROVER)
                .expectEvents(new PolicyVersionActivated("IDLE", 1, "S13", "S5", NOW.plusSeconds(60), List.of(), DAY));
    }

    @Test
    void refuses_that_who_drafted_it_has_it_decided_by_a_deputy() {
        fixture.given(drafted(1, FROM, "S13"))
                .when(
                        activate(1, Set.of()),
                        Map.of(Envelope.ACTOR, "S5", Envelope.DELEGATION, "d1", Envelope.DELEGATOR, "S13"))
                .expectExceptionDetails(of("SECOND_PERSON_NEEDED", "proposedBy", "S13"));
    }

    @Test
    void refuses_that_who_drafted_it_also_decides() {
        fixture.given(drafted(1, FROM, "S13"))
                .when(activate(1, Set.of()), ADMINISTRATOR)
                .expectExceptionDetails(of("SECOND_PERSON_NEEDED", "proposedBy", "S13"));
    }

    @Test
    void names_what_other_versions_decided_in_its_days() {
        fixture.given(drafted(1, LocalDate.of(2026, 3, 15), "S13"))
                .when(activate(1, Set.of("1@2026-04")), APPROVER)
                .expectExceptionDetails(of(
                        "POLICY_DECIDED_BY_OTHERS",
                        "rule",
                        "IDLE",
                        "effectiveFrom",
                        "2026-03-15",
                        "confirm",
                        "1@2026-03 1@2026-04"));
    }

    @Test
    void is_activated_for_the_past_where_exactly_that_is_confirmed() {
        fixture.given(drafted(1, LocalDate.of(2026, 3, 15), "S13"))
                .when(activate(1, Set.of("1@2026-03", "1@2026-04")), APPROVER)
                .expectEvents(new PolicyVersionActivated(
                        "IDLE", 1, "S13", "S5", NOW.plusSeconds(60), List.of("1@2026-03", "1@2026-04"), DAY));
    }

    @Test
    void a_declined_version_keeps_its_number() {
        fixture.given(drafted(1, FROM, "S13"))
                .when(new DeclinePolicyVersion(Rule.IDLE, 1, new Reason("文号有误"), DAY), APPROVER)
                .expectEvents(new PolicyVersionDeclined("IDLE", 1, "S5", "文号有误", DAY));
        fixture.given(drafted(1, FROM, "S13"), new PolicyVersionDeclined("IDLE", 1, "S5", "文号有误", DAY))
                .when(draft(FROM, null, VALUES), ADMINISTRATOR)
                .expectEvents(drafted(2, FROM, "S13"));
    }

    @Test
    void refuses_to_decide_on_a_version_that_is_no_draft() {
        fixture.given(drafted(1, FROM, "S13"))
                .when(activate(2, Set.of()), APPROVER)
                .expectExceptionDetails(of("POLICY_DRAFT_UNKNOWN", "rule", "IDLE", "version", 2));
    }

    @Test
    void law_that_the_program_brings_along_holds_at_once() {
        fixture.givenNoPriorActivity()
                .when(new AdoptShippedPolicy(Rule.IDLE, List.of(), reading(FROM, null, VALUES), true, NOW, DAY), HOUSE)
                .expectEvents(
                        drafted(1, FROM, "HOUSE"),
                        new PolicyVersionActivated("IDLE", 1, "HOUSE", "HOUSE", NOW, List.of(), DAY));
    }

    @Test
    void custom_that_the_program_brings_along_is_a_draft_and_only_where_nobody_was_faster() {
        AdoptShippedPolicy shipped =
                new AdoptShippedPolicy(Rule.IDLE, List.of(), reading(FROM, null, VALUES), false, NOW, DAY);
        fixture.givenNoPriorActivity().when(shipped, HOUSE).expectEvents(drafted(1, FROM, "HOUSE"));
        fixture.given(drafted(1, FROM, "S13")).when(shipped, HOUSE).expectNoEvents();
    }

    private static PolicyVersionDrafted drafted(int version, LocalDate from, String by) {
        return new PolicyVersionDrafted("IDLE", version, "闲置上缴", SOURCE, from, null, VALUES, by, DAY);
    }

    private static DraftPolicyVersion draft(LocalDate from, @Nullable LocalDate to, List<PolicyValue> values) {
        return new DraftPolicyVersion(Rule.IDLE, reading(from, to, values), DAY);
    }

    private static Reading reading(LocalDate from, @Nullable LocalDate to, List<PolicyValue> values) {
        return new Reading(new Name("闲置上缴"), SOURCE, from, to, values);
    }

    private static ActivatePolicyVersion activate(int version, Set<String> confirmed) {
        return new ActivatePolicyVersion(Rule.IDLE, version, confirmed, NOW, DAY);
    }
}
