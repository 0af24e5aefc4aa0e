package org.gongwucang.command.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.kernel.TakingBack.kindsOf;
import static org.gongwucang.command.running.RunningHouse.DAY;
import static org.gongwucang.command.running.RunningHouse.codes;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.gongwucang.command.inspection.InspectionController.InspectionPayload;
import org.gongwucang.command.inspection.InspectionInputs.CloseInspectionCampaignInput;
import org.gongwucang.command.inspection.InspectionInputs.CloseInspectionViolationInput;
import org.gongwucang.command.inspection.InspectionInputs.OpenInspectionCampaignInput;
import org.gongwucang.command.inspection.InspectionInputs.RecordInspectionViolationInput;
import org.gongwucang.command.inspection.InspectionInputs.RecordUnitInspectionInput;
import org.gongwucang.command.inspection.InspectionInputs.ReverseInspectionEntryInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.TakingBack;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.reference.Units;
import org.gongwucang.command.running.RunningHouse;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.events.inspection.InspectionCampaignClosed;
import org.gongwucang.events.inspection.InspectionCampaignOpened;
import org.gongwucang.events.inspection.InspectionEntry;
import org.gongwucang.events.inspection.InspectionViolationRecorded;
import org.gongwucang.events.inspection.UnitInspected;
import org.gongwucang.events.organisation.UnitDeactivated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A campaign over a frozen scope: who leads it, what is entered of it, and what may be taken back. */
@OpenHouse
class InspectionCampaignTest {

    @Autowired
    private RunningHouse house;

    @Autowired
    private CommandDesk desk;

    @Autowired
    private UserErrors errors;

    @Autowired
    private TakingBack taking;

    @BeforeEach
    void opens() {
        house.opens();
    }

    private InspectionController as(Caller by) {
        return new InspectionController(desk, () -> by, errors);
    }

    private Caller colleague() {
        return house.who("colleague", house.office(), "FLEET_OFFICER");
    }

    private InspectionPayload open(Caller by, InspectionKind kind, List<String> units) {
        return as(by).openInspectionCampaign(
                        new OpenInspectionCampaignInput(kind, "专项整治", units, List.of(), house.next(), DAY));
    }

    private String opened() {
        InspectionPayload payload = open(house.officer(), InspectionKind.VEHICLE, List.of(house.other(), house.unit()));
        assertThat(payload.userErrors()).isEmpty();
        return String.valueOf(payload.campaign());
    }

    private InspectionPayload visit(String campaign, String unit, LocalDate day, String... inspectors) {
        return as(house.officer())
                .recordUnitInspection(new RecordUnitInspectionInput(
                        campaign,
                        unit,
                        InspectionMode.UNANNOUNCED,
                        InspectionResult.NON_COMPLIANT,
                        List.of(inspectors),
                        null,
                        List.of(),
                        house.next(),
                        day,
                        null));
    }

    private String visited(String campaign) {
        return String.valueOf(visit(campaign, house.unit(), DAY, "S1").entry());
    }

    private InspectionPayload found(String campaign, String visit) {
        return as(house.officer())
                .recordInspectionViolation(new RecordInspectionViolationInput(
                        campaign, visit, "节假日未封存", "节假日封存规定", null, List.of(), house.next(), DAY, null));
    }

    private InspectionPayload correct(Caller by, String campaign, String violation, String... evidence) {
        return as(by).closeInspectionViolation(new CloseInspectionViolationInput(
                campaign, violation, "已封存", List.of(evidence), house.next(), DAY.plusDays(9), null));
    }

    private InspectionPayload close(String campaign) {
        return as(house.officer())
                .closeInspectionCampaign(
                        new CloseInspectionCampaignInput(campaign, "结束", house.next(), DAY.plusDays(5), null));
    }

    private InspectionPayload reverse(String campaign, Class<?> kind, String... confirmed) {
        return as(house.officer())
                .reverseInspectionEntry(new ReverseInspectionEntryInput(
                        campaign, house.eventOf(campaign, kind), "录错", List.of(confirmed), house.next(), null));
    }

    @Test
    void its_scope_is_frozen_sorted_with_its_digest_and_it_takes_a_number() {
        String campaign = opened();

        InspectionCampaignOpened opened =
                house.said(campaign, InspectionCampaignOpened.class).get(0);
        assertThat(opened.units()).containsExactly(house.unit(), house.other());
        assertThat(opened.digest()).isEqualTo(InspectionScopes.digest(opened.units()));
        assertThat(opened.number()).isEqualTo("JC-" + house.office() + "-2014-0001");
    }

    @Test
    void the_scope_is_neither_empty_nor_endless_and_its_units_are_there() {
        List<String> many =
                IntStream.rangeClosed(0, 2000).mapToObj(i -> "n" + i).toList();
        assertThat(codes(
                        open(house.officer(), InspectionKind.VEHICLE, List.of()).userErrors()))
                .containsExactly("INSPECTION_SCOPE_SIZE");
        assertThat(codes(open(house.officer(), InspectionKind.VEHICLE, many).userErrors()))
                .containsExactly("INSPECTION_SCOPE_SIZE");
        assertThat(codes(open(house.officer(), InspectionKind.VEHICLE, many.subList(1, 2001))
                        .userErrors()))
                .containsExactly("UNIT_UNKNOWN");
        List<String> twice = Collections.nCopies(3, house.unit());
        assertThat(open(house.officer(), InspectionKind.VEHICLE, twice).userErrors())
                .isEmpty();
        house.given(Units.stream(house.other()), new UnitDeactivated(house.other(), "撤并", DAY));
        assertThat(codes(open(house.officer(), InspectionKind.VEHICLE, List.of(house.other()))
                        .userErrors()))
                .containsExactly("UNIT_INACTIVE");
    }

    @Test
    void rooms_are_for_the_space_officer_and_vehicles_for_the_fleet_officer() {
        Caller space = house.who("space", house.office(), "SPACE_OFFICER");
        List<String> units = List.of(house.unit());

        assertThat(codes(open(house.officer(), InspectionKind.ROOM, units).userErrors()))
                .containsExactly("INSPECTION_KIND_OF_OTHERS");
        assertThat(open(space, InspectionKind.ROOM, units).userErrors()).isEmpty();
        String campaign = opened();
        InspectionPayload closing = as(space)
                .closeInspectionCampaign(new CloseInspectionCampaignInput(campaign, null, house.next(), DAY, null));
        assertThat(codes(closing.userErrors())).containsExactly("INSPECTION_KIND_OF_OTHERS");
    }

    @Test
    void only_units_of_the_scope_are_visited_by_somebody_from_the_first_day_on() {
        String campaign = opened();

        assertThat(codes(visit(campaign, house.office(), DAY, "S1").userErrors()))
                .containsExactly("INSPECTION_UNIT_OUT_OF_SCOPE");
        assertThat(codes(visit(campaign, house.unit(), DAY).userErrors())).containsExactly("INSPECTORS_MISSING");
        assertThat(codes(visit(campaign, house.unit(), DAY.minusDays(1), "S1").userErrors()))
                .containsExactly("DATE_BEFORE_LAST_ENTRY");
        assertThat(visit(campaign, house.unit(), DAY, "S1").userErrors()).isEmpty();
        assertThat(visit(campaign, house.unit(), DAY, "S1").userErrors()).isEmpty();
        assertThat(codes(visit("none", house.unit(), DAY, "S1").userErrors())).containsExactly("NOT_FOUND");
    }

    @Test
    void a_violation_belongs_to_a_visit_and_is_closed_by_somebody_else_with_proof() {
        String campaign = opened();
        assertThat(codes(found(campaign, "none").userErrors())).containsExactly("NOT_FOUND");
        String violation = String.valueOf(found(campaign, visited(campaign)).entry());

        assertThat(codes(correct(house.officer(), campaign, violation, house.brought(house.officer()))
                        .userErrors()))
                .containsExactly("DUTIES_NOT_APART");
        assertThat(codes(correct(colleague(), campaign, violation).userErrors()))
                .containsExactly("INSPECTION_CORRECTION_UNPROVEN");
        String proof = house.brought(colleague());
        assertThat(correct(colleague(), campaign, violation, proof).userErrors())
                .isEmpty();
        assertThat(codes(correct(colleague(), campaign, violation, proof).userErrors()))
                .containsExactly("INSPECTION_VIOLATION_CLOSED");
    }

    @Test
    void after_its_end_nothing_is_visited_any_more_but_what_was_found_is_still_corrected() {
        String campaign = opened();
        String visit = visited(campaign);
        String violation = String.valueOf(found(campaign, visit).entry());
        assertThat(close(campaign).userErrors()).isEmpty();

        assertThat(codes(visit(campaign, house.other(), DAY.plusDays(6), "S1").userErrors()))
                .containsExactly("INSPECTION_CLOSED");
        assertThat(codes(found(campaign, visit).userErrors())).containsExactly("INSPECTION_CLOSED");
        assertThat(codes(close(campaign).userErrors())).containsExactly("INSPECTION_CLOSED");
        assertThat(correct(colleague(), campaign, violation, house.brought(colleague()))
                        .userErrors())
                .isEmpty();
    }

    @Test
    void every_kind_of_entry_is_taken_back_by_whoever_made_it() {
        String campaign = opened();
        String violation = String.valueOf(found(campaign, visited(campaign)).entry());
        assertThat(close(campaign).userErrors()).isEmpty();
        assertThat(correct(colleague(), campaign, violation, house.brought(colleague()))
                        .userErrors())
                .isEmpty();

        taking.all(ReversibleKind.INSPECTION, campaign);

        assertThat(taking.kinds(campaign)).containsExactlyInAnyOrderElementsOf(kindsOf(InspectionEntry.class));
    }

    @Test
    void a_visit_is_not_taken_back_from_under_what_it_found_and_the_end_goes_first() {
        String campaign = opened();
        found(campaign, visited(campaign));
        close(campaign);

        assertThat(codes(reverse(campaign, UnitInspected.class).userErrors())).containsExactly("ENTRIES_BUILD_ON_IT");
        assertThat(reverse(campaign, InspectionCampaignClosed.class).userErrors())
                .isEmpty();
        String violation = house.eventOf(campaign, InspectionViolationRecorded.class);
        assertThat(reverse(campaign, UnitInspected.class, violation).userErrors())
                .isEmpty();
        assertThat(reverse(campaign, InspectionCampaignOpened.class).userErrors())
                .isEmpty();
        assertThat(codes(visit(campaign, house.unit(), DAY, "S1").userErrors())).containsExactly("RECORD_VOID");
    }
}
