package org.gongwucang.command.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.building.BuildingHouse.DAY;
import static org.gongwucang.command.building.BuildingHouse.told;
import static org.gongwucang.command.kernel.TakingBack.kindsOf;

import java.util.List;
import org.gongwucang.command.area.PostRank;
import org.gongwucang.command.building.BuildingHouse;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Caller.Deputation;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.TakingBack;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.office.OfficeInputs.ApproveSecondOfficeInput;
import org.gongwucang.command.office.OfficeInputs.RejectSecondOfficeInput;
import org.gongwucang.command.office.OfficeInputs.RequestSecondOfficeInput;
import org.gongwucang.command.office.OfficeInputs.ReverseSecondOfficeEntryInput;
import org.gongwucang.command.office.OfficeInputs.WithdrawSecondOfficeInput;
import org.gongwucang.command.office.SecondOfficeController.SecondOfficePayload;
import org.gongwucang.command.room.RoomHouse;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.events.office.OfficeEntry;
import org.gongwucang.events.office.OfficeEntryReversed;
import org.gongwucang.events.office.OfficeTaken;
import org.gongwucang.events.office.SecondOfficeApproved;
import org.gongwucang.events.office.SecondOfficeEnded;
import org.gongwucang.events.office.SecondOfficeEntry;
import org.gongwucang.events.office.SecondOfficeRequested;
import org.gongwucang.events.policy.PolicyValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A second office for a concurrent post: asked for, decided by somebody else, smaller than the first. */
@OpenHouse
class SecondOfficeTest {

    @Autowired
    private BuildingHouse house;

    @Autowired
    private RoomHouse rooms;

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

    private SecondOfficeController by(Caller who) {
        return new SecondOfficeController(desk, () -> who, errors);
    }

    private SecondOfficePayload request(Caller who, String unit) {
        return by(who).requestSecondOffice(new RequestSecondOfficeInput(
                house.staff("ann"), unit, "主任", "兼任", List.of(), house.next(), DAY));
    }

    private SecondOfficePayload approve(Caller who, String request) {
        return by(who).approveSecondOffice(new ApproveSecondOfficeInput(request, List.of(), house.next(), DAY, null));
    }

    private SecondOfficePayload reject(Caller who, String request) {
        return by(who).rejectSecondOffice(new RejectSecondOfficeInput(request, "不需", house.next(), DAY, null));
    }

    private SecondOfficePayload withdraw(Caller who, String request) {
        return by(who).withdrawSecondOffice(new WithdrawSecondOfficeInput(request, "不兼任", house.next(), DAY, null));
    }

    private SecondOfficePayload reverse(Caller who, String request, Class<?> kind, String... confirmed) {
        String event = house.eventOf(request, kind);
        return by(who).reverseSecondOfficeEntry(new ReverseSecondOfficeEntryInput(
                request, event, "录错", List.of(confirmed), house.next(), null));
    }

    private static List<String> codes(SecondOfficePayload payload) {
        return BuildingHouse.codes(payload.userErrors());
    }

    private String requested() {
        SecondOfficePayload payload = request(house.handler(), house.unit());
        assertThat(codes(payload)).isEmpty();
        return String.valueOf(payload.request());
    }

    private String approved() {
        String request = requested();
        assertThat(codes(approve(house.approver(), request))).isEmpty();
        return request;
    }

    @Test
    void a_second_office_needs_an_approval_and_there_is_no_third() {
        rooms.occupied("ann", "18");
        String second = rooms.allocated("9");
        String third = rooms.allocated("6");
        assertThat(rooms.sits("ann", second, "9")).containsExactly("SECOND_OFFICE");

        String request = approved();
        assertThat(house.said(request, SecondOfficeRequested.class).get(0).number())
                .isEqualTo("BG-" + house.unit() + "-2026-0001");
        assertThat(rooms.sits("ann", second, "9")).isEmpty();
        assertThat(rooms.sits("ann", third, "6")).containsExactly("SECOND_OFFICE");
        assertThat(codes(approve(house.approver(), requested()))).containsExactly("SECOND_OFFICE_PERMITTED");
    }

    @Test
    void the_second_office_is_smaller_than_the_first() {
        rooms.occupied("ann", "18");
        approved();

        assertThat(rooms.sits("ann", rooms.allocated("18"), "18")).containsExactly("SECOND_OFFICE_NOT_SMALLER");
        assertThat(rooms.sits("ann", rooms.allocated("17.99"), "17.99")).isEmpty();
    }

    @Test
    void the_second_office_is_below_the_standard_of_the_rank_on_the_day() {
        rooms.occupied("ann", "24");
        approved();

        assertThat(rooms.sits("ann", rooms.allocated("18"), "18")).containsExactly("SECOND_OFFICE_NOT_BELOW_STANDARD");
        assertThat(rooms.sits("ann", rooms.allocated("17.99"), "17.99")).isEmpty();
        assertThat(taken())
                .element(0)
                .satisfies(first -> assertThat(first.decidedBy()).isEmpty());
        assertThat(taken().get(1).decidedBy()).singleElement().satisfies(rule -> {
            assertThat(rule.rule()).isEqualTo("OFFICE_AREA");
            assertThat(rule.version()).isPositive();
            assertThat(rule.inputs()).contains(new PolicyValue("limits", "COUNTY_SECTION_HEAD=18"));
        });
    }

    @Test
    void where_no_standard_is_in_force_a_smaller_one_is_taken_and_that_is_recorded() {
        rooms.occupied("ann", "30");
        approved();

        assertThat(rooms.sits("ann", PostRank.TOWNSHIP_HEAD, rooms.allocated("29"), "29"))
                .isEmpty();
        assertThat(taken().get(1).decidedBy())
                .extracting(rule -> rule.rule() + " " + rule.version())
                .containsExactly("OFFICE_AREA_TOWNSHIP 0");
    }

    private List<OfficeTaken> taken() {
        return house.said("office:" + house.staff("ann"), OfficeTaken.class);
    }

    @Test
    void whoever_asked_does_not_approve_nor_has_it_approved_by_a_deputy() {
        Caller both = house.who("space", house.office(), "SPACE_OFFICER", "APPROVER");
        String request = String.valueOf(request(both, house.unit()).request());

        assertThat(codes(approve(both, request))).containsExactly("DUTIES_NOT_APART");
        Caller deputy = new Caller(
                house.staff("approver"),
                house.approver().roles(),
                house.office(),
                List.of(new Deputation("d1", house.staff("space"))));
        assertThat(codes(approve(deputy, request))).containsExactly("DUTIES_NOT_APART");
        assertThat(codes(reject(both, request))).containsExactly("DUTIES_NOT_APART");
        assertThat(codes(approve(house.approver(), request))).isEmpty();
    }

    @Test
    void what_is_decided_is_not_decided_again() {
        String rejected = requested();
        assertThat(codes(reject(house.approver(), rejected))).isEmpty();
        assertThat(codes(approve(house.approver(), rejected))).containsExactly("SECOND_OFFICE_STATE");
        String withdrawn = requested();
        assertThat(codes(withdraw(house.handler(), withdrawn))).isEmpty();
        assertThat(codes(reject(house.approver(), withdrawn))).containsExactly("SECOND_OFFICE_STATE");
    }

    @Test
    void a_unit_asks_for_itself_only() {
        assertThat(codes(request(house.stranger(), house.unit()))).containsExactly("NOT_FOUND");
        assertThat(codes(withdraw(house.stranger(), requested()))).containsExactly("NOT_FOUND");
        assertThat(codes(approve(house.approver(), "nothing"))).containsExactly("NOT_FOUND");
    }

    @Test
    void when_the_concurrent_post_ends_the_permission_ends() {
        rooms.occupied("ann", "18");
        String second = rooms.allocated("9");
        approved();
        assertThat(rooms.sits("ann", second, "9")).isEmpty();

        rooms.postEnded(second, "ann");

        assertThat(house.said("office:" + house.staff("ann"), SecondOfficeEnded.class))
                .hasSize(1);
        rooms.vacates(second);
        assertThat(rooms.sits("ann", second, "9")).containsExactly("SECOND_OFFICE");
    }

    @Test
    void an_approval_is_not_taken_back_from_under_the_office_that_was_taken_by_it() {
        rooms.occupied("ann", "18");
        String second = rooms.allocated("9");
        String request = approved();
        assertThat(rooms.sits("ann", second, "9")).isEmpty();

        SecondOfficePayload refused = reverse(house.approver(), request, SecondOfficeApproved.class);
        assertThat(codes(refused)).containsExactly("ENTRIES_BUILD_ON_IT");
        Caller all = house.who("space", house.office(), "SPACE_OFFICER", "APPROVER");
        assertThat(codes(reverse(
                        all,
                        request,
                        SecondOfficeApproved.class,
                        told(refused.userErrors(), "confirm").split(" "))))
                .isEmpty();
        assertThat(house.said("office:" + house.staff("ann"), OfficeEntryReversed.class))
                .hasSize(2);
        assertThat(rooms.sits("ann", second, "9")).containsExactly("SECOND_OFFICE");
    }

    @Test
    void every_kind_of_entry_is_taken_back_by_whoever_made_it() {
        String approved = approved();
        String rejected = requested();
        assertThat(codes(reject(house.approver(), rejected))).isEmpty();
        String withdrawn = requested();
        assertThat(codes(withdraw(house.handler(), withdrawn))).isEmpty();

        List.of(approved, rejected, withdrawn).forEach(request -> taking.all(ReversibleKind.SECOND_OFFICE, request));

        assertThat(taking.kinds(approved, rejected, withdrawn))
                .containsExactlyInAnyOrderElementsOf(kindsOf(SecondOfficeEntry.class));
    }

    @Test
    void every_kind_of_entry_about_the_offices_of_a_person_is_taken_back_with_what_it_was_made_by() {
        rooms.occupied("ann", "18");
        String second = rooms.allocated("9");
        approved();
        assertThat(rooms.sits("ann", second, "9")).isEmpty();
        rooms.postEnded(second, "ann");
        rooms.vacates(second);
        String offices = "office:" + house.staff("ann");

        taking.all(ReversibleKind.OFFICE, offices);

        assertThat(taking.kinds(offices)).containsExactlyInAnyOrderElementsOf(kindsOf(OfficeEntry.class));
        assertThat(rooms.sits("ann", second, "9")).isEmpty();
    }

    @Test
    void a_request_is_taken_back_by_those_whose_duty_it_is_to_ask() {
        String request = requested();

        assertThat(codes(reverse(house.approver(), request, SecondOfficeRequested.class)))
                .containsExactly("NOT_YOURS_TO_REVERSE");
        assertThat(codes(reverse(house.stranger(), request, SecondOfficeRequested.class)))
                .containsExactly("NOT_FOUND");
        assertThat(codes(reverse(house.handler(), request, SecondOfficeRequested.class)))
                .isEmpty();
        assertThat(codes(approve(house.approver(), request))).containsExactly("RECORD_VOID");
    }
}
