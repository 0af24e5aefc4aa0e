package org.gongwucang.command.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.kernel.TakingBack.kindsOf;
import static org.gongwucang.command.running.RunningHouse.DAY;
import static org.gongwucang.command.running.RunningHouse.codes;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.TakingBack;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.provider.ProviderController.ProviderPayload;
import org.gongwucang.command.provider.ProviderInputs.DesignateProviderInput;
import org.gongwucang.command.provider.ProviderInputs.EndProviderDesignationInput;
import org.gongwucang.command.provider.ProviderInputs.ReverseProviderEntryInput;
import org.gongwucang.command.running.RunningHouse;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.events.provider.ProviderDesignated;
import org.gongwucang.events.provider.ProviderDesignationEnded;
import org.gongwucang.events.provider.ProviderEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is designated for which time, and what is known of it on a day. */
@OpenHouse
class DesignateProviderTest {

    private static final LocalDate FIRST = LocalDate.of(2014, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2014, 6, 30);
    private static final String ROSTER = "providers:REPAIR";

    @Autowired
    private RunningHouse house;

    @Autowired
    private CommandDesk desk;

    @Autowired
    private UserErrors errors;

    @Autowired
    private Providers providers;

    @Autowired
    private TakingBack taking;

    @BeforeEach
    void opens() {
        house.opens();
    }

    private ProviderController as(Caller by) {
        return new ProviderController(desk, () -> by, errors);
    }

    private String garage() {
        return "G" + house.unit();
    }

    private ProviderPayload designate(LocalDate from, LocalDate to, String... evidence) {
        return as(house.officer())
                .designateProvider(new DesignateProviderInput(
                        ProviderKind.REPAIR, garage(), "城东汽修", from, to, "招2号", List.of(evidence), house.next(), DAY));
    }

    private ProviderPayload designated(LocalDate from, LocalDate to) {
        ProviderPayload payload = designate(from, to, house.brought(house.officer()));
        assertThat(payload.userErrors()).isEmpty();
        return payload;
    }

    private boolean isOn(LocalDate day) {
        return providers.isDesignated(ProviderKind.REPAIR, garage(), day);
    }

    @Test
    void is_designated_from_the_first_day_to_the_last_and_for_its_kind_only() {
        designated(FIRST, LAST);

        assertThat(isOn(FIRST.minusDays(1))).isFalse();
        assertThat(isOn(FIRST)).isTrue();
        assertThat(isOn(LAST)).isTrue();
        assertThat(isOn(LAST.plusDays(1))).isFalse();
        assertThat(providers.isDesignated(ProviderKind.FUEL, garage(), FIRST)).isFalse();
    }

    @Test
    void is_not_designated_without_the_papers_of_its_tender() {
        assertThat(codes(designate(FIRST, LAST).userErrors())).containsExactly("PROVIDER_EVIDENCE_MISSING");
    }

    @Test
    void a_time_that_ends_before_it_begins_is_none() {
        String paper = house.brought(house.officer());
        assertThat(codes(designate(FIRST, FIRST.minusDays(1), paper).userErrors()))
                .containsExactly("PROVIDER_PERIOD_INVALID");
        assertThat(designate(FIRST, FIRST, paper).userErrors()).isEmpty();
    }

    @Test
    void is_not_designated_twice_for_one_day_and_may_go_on_the_day_after() {
        designated(FIRST, LAST);
        String paper = house.brought(house.officer());

        assertThat(codes(designate(LAST, LAST.plusMonths(1), paper).userErrors()))
                .containsExactly("PROVIDER_DESIGNATED_ALREADY");
        assertThat(designate(LAST.plusDays(1), LAST.plusMonths(1), paper).userErrors())
                .isEmpty();
    }

    private ProviderPayload end(String designation, LocalDate lastDay) {
        return as(house.officer())
                .endProviderDesignation(new EndProviderDesignationInput(
                        ProviderKind.REPAIR, designation, lastDay, "不诚信", List.of(), house.next(), DAY, null));
    }

    @Test
    void ends_early_on_a_day_within_its_time() {
        String id = String.valueOf(designated(FIRST, LAST).designation());

        assertThat(codes(end(id, FIRST.minusDays(1)).userErrors())).containsExactly("PROVIDER_LAST_DAY_INVALID");
        assertThat(codes(end(id, LAST).userErrors())).containsExactly("PROVIDER_LAST_DAY_INVALID");
        assertThat(codes(end("none", FIRST).userErrors())).containsExactly("NOT_FOUND");
        assertThat(end(id, FIRST).userErrors()).isEmpty();
        assertThat(isOn(FIRST)).isTrue();
        assertThat(isOn(FIRST.plusDays(1))).isFalse();
    }

    @Test
    void what_was_entered_by_mistake_is_taken_back_and_the_roster_stays_open() {
        String id = String.valueOf(designated(FIRST, LAST).designation());
        end(id, FIRST);

        assertThat(reverse(id, ProviderDesignationEnded.class).userErrors()).isEmpty();
        assertThat(isOn(LAST)).isTrue();
        assertThat(reverse(id, ProviderDesignated.class).userErrors()).isEmpty();
        assertThat(isOn(FIRST)).isFalse();
        designated(FIRST, LAST);
        assertThat(isOn(LAST)).isTrue();
    }

    @Test
    void every_kind_of_entry_is_taken_back_by_whoever_made_it() {
        end(String.valueOf(designated(FIRST, LAST).designation()), FIRST);

        taking.all(ReversibleKind.PROVIDER, ROSTER);

        assertThat(taking.kinds(ROSTER)).containsExactlyInAnyOrderElementsOf(kindsOf(ProviderEntry.class));
        assertThat(isOn(FIRST)).isFalse();
    }

    private ProviderPayload reverse(String id, Class<?> kind) {
        return as(house.officer())
                .reverseProviderEntry(new ReverseProviderEntryInput(
                        ProviderKind.REPAIR, id, house.eventOf(ROSTER, kind), "录错", List.of(), house.next(), null));
    }
}
