package org.gongwucang.command.reassignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.reassignment.ReassignmentForm.DIRECT;
import static org.gongwucang.command.reassignment.ReassignmentForm.REORGANISATION;
import static org.gongwucang.command.reassignment.ReassignmentHouse.DAY;
import static org.gongwucang.command.reassignment.ReassignmentHouse.codes;
import static org.gongwucang.command.reassignment.ReassignmentHouse.id;
import static org.gongwucang.command.reassignment.ReassignmentHouse.item;
import static org.gongwucang.command.reassignment.ReassignmentHouse.pieces;
import static org.gongwucang.command.reassignment.ReassignmentHouse.told;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.reassignment.ReassignmentDesk.ReassignmentPayload;
import org.gongwucang.command.reassignment.ReassignmentInputs.AgreeToReassignmentInput;
import org.gongwucang.command.reassignment.ReassignmentInputs.DraftReassignmentInput;
import org.gongwucang.command.reassignment.ReassignmentInputs.DraftReassignmentLinesInput;
import org.gongwucang.command.reassignment.ReassignmentInputs.ReassignmentCustodianInput;
import org.gongwucang.command.reassignment.ReassignmentInputs.ReassignmentItemInput;
import org.gongwucang.command.reassignment.ReassignmentInputs.WithdrawReassignmentLinesInput;
import org.gongwucang.command.reference.Units;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.events.asset.AssetReassigned;
import org.gongwucang.events.organisation.UnitDeactivated;
import org.gongwucang.events.reassignment.ReassignmentAgreed;
import org.gongwucang.events.reassignment.ReassignmentApproved;
import org.gongwucang.events.reassignment.ReassignmentDrafted;
import org.gongwucang.events.reassignment.ReassignmentLineCustodianNamed;
import org.gongwucang.events.reassignment.ReassignmentLineDrafted;
import org.gongwucang.events.reassignment.ReassignmentRequested;
import org.gongwucang.events.reassignment.ReassignmentStepApproved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who asks, who signs, who decides, and what each of them may not. */
@OpenHouse
class ReassignmentTest {

    @Autowired
    private ReassignmentHouse house;

    @BeforeEach
    void opens() {
        house.opens();
    }

    private ReassignmentPayload draft(Caller by, DraftReassignmentInput input) {
        return house.asking(by).draftReassignment(input);
    }

    private List<String> refusedDraft(Caller by, DraftReassignmentInput input) {
        return codes(draft(by, input));
    }

    @Test
    void is_drafted_asked_for_signed_and_approved_and_the_last_approval_moves_it() {
        String code = house.desk(100);
        String act = house.agreed(item(code));
        assertThat(house.said(house.idOf(code), AssetReassigned.class)).isEmpty();

        id(house.deciding(house.approver()).approveReassignment(house.input(act)));

        assertThat(house.kinds(act))
                .containsExactly(
                        "ReassignmentDrafted",
                        "ReassignmentLineDrafted",
                        "ReassignmentRequested",
                        "ReassignmentLineCustodianNamed",
                        "ReassignmentAgreed",
                        "ReassignmentApproved",
                        "ReassignmentLineMoved");
        assertThat(house.said(act, ReassignmentDrafted.class).get(0).number())
                .isEqualTo("HZ-" + house.giving() + "-2026-0001");
        assertThat(house.said(house.idOf(code), AssetReassigned.class))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.fromUnit()).isEqualTo(house.giving());
                    assertThat(moved.toUnit()).isEqualTo(house.receiving());
                    assertThat(moved.custodian()).isEqualTo(house.staff("receiver"));
                    assertThat(moved.reassigned().line()).isEqualTo(1);
                });
    }

    @Test
    void the_same_command_again_is_answered_again_and_opens_no_second_act() {
        DraftReassignmentInput input = house.draft(DIRECT, item(house.desk(100)));
        ReassignmentPayload first = draft(house.giver(), input);

        assertThat(draft(house.giver(), input)).isEqualTo(first);
        assertThat(first.number()).isEqualTo("HZ-" + house.giving() + "-2026-0001");
    }

    @Test
    void a_direct_transfer_is_asked_for_by_the_giving_unit_alone() {
        DraftReassignmentInput input = house.draft(DIRECT, item(house.desk(100)));

        assertThat(refusedDraft(house.manager(), input)).containsExactly("REASSIGNMENT_GIVER_ONLY");
        assertThat(refusedDraft(house.receiver(), input)).containsExactly("NOT_FOUND");
        assertThat(refusedDraft(house.stranger(), input)).containsExactly("NOT_FOUND");
    }

    @Test
    void in_a_reorganisation_an_asset_manager_asks_with_the_document_as_evidence() {
        ReassignmentItemInput item = item(house.desk(100));
        DraftReassignmentInput without = new DraftReassignmentInput(
                REORGANISATION, house.giving(), house.receiving(), null, "改革", List.of(item), house.next(), DAY);
        assertThat(refusedDraft(house.manager(), without)).containsExactly("REASSIGNMENT_DOCUMENT_MISSING");

        String act = id(draft(house.manager(), house.draft(REORGANISATION, item)));
        assertThat(codes(house.asking(house.manager()).requestReassignment(house.input(act))))
                .containsExactly("REASSIGNMENT_PAPER_MISSING");
        id(house.asking(house.manager()).requestReassignment(house.input(act, house.brought(house.manager()))));

        ReassignmentRequested requested =
                house.said(act, ReassignmentRequested.class).get(0);
        assertThat(requested.evidence()).hasSize(1);
        assertThat(requested.requestedBy()).isEqualTo(house.staff("manager"));
        assertThat(requested.decidedBy().get(0).rule()).isEqualTo("STORAGE_MEDIA");
    }

    @Test
    void a_unit_that_was_wound_up_gives_in_a_reorganisation_only_and_nobody_gives_to_one() {
        String wound = house.desk(100);
        house.given(Units.stream(house.giving()), new UnitDeactivated(house.giving(), "撤并", DAY));

        assertThat(refusedDraft(house.giver(), house.draft(DIRECT, item(wound))))
                .containsExactly("UNIT_INACTIVE");
        String act = id(draft(house.manager(), house.draft(REORGANISATION, item(wound))));
        id(house.asking(house.manager()).requestReassignment(house.input(act, house.brought(house.manager()))));
        house.given(Units.stream(house.other()), new UnitDeactivated(house.other(), "撤并", DAY));
        DraftReassignmentInput toNobody =
                house.draft(REORGANISATION, house.giving(), house.other(), item(house.desk(100)));
        assertThat(refusedDraft(house.manager(), toNobody)).containsExactly("UNIT_INACTIVE");
    }

    @Test
    void no_temporary_body_gives_or_receives_and_no_unit_gives_to_itself() {
        ReassignmentItemInput item = item(house.desk(100));

        assertThat(refusedDraft(house.giver(), house.draft(DIRECT, house.giving(), house.body(), item)))
                .containsExactly("REASSIGNMENT_BODY");
        assertThat(refusedDraft(house.giver(), house.draft(DIRECT, house.body(), house.receiving(), item)))
                .containsExactly("REASSIGNMENT_BODY");
        assertThat(refusedDraft(house.giver(), house.draft(DIRECT, house.giving(), house.giving(), item)))
                .containsExactly("REASSIGNMENT_TO_ITSELF");
        assertThat(refusedDraft(house.giver(), house.draft(DIRECT, house.giving(), "none", item)))
                .containsExactly("UNIT_UNKNOWN");
    }

    @Test
    void gives_nothing_that_another_unit_has_and_a_unit_learns_nothing_of_that() {
        String others = house.card(100, house.desks(), house.other(), null);

        assertThat(refusedDraft(house.giver(), house.draft(DIRECT, item(others))))
                .containsExactly("NOT_FOUND");
        assertThat(refusedDraft(house.manager(), house.draft(REORGANISATION, item(others))))
                .containsExactly("REASSIGNMENT_OF_ANOTHER_UNIT");
    }

    @Test
    void names_a_thing_once_and_at_most_200_of_them() {
        String code = house.desk(100);
        assertThat(refusedDraft(house.giver(), house.draft(DIRECT, item(code), item(code))))
                .containsExactly("REASSIGNMENT_THING_TWICE");
        ReassignmentItemInput[] many = Collections.nCopies(201, item(code)).toArray(ReassignmentItemInput[]::new);
        assertThat(refusedDraft(house.giver(), house.draft(DIRECT, many))).containsExactly("REASSIGNMENT_LINES_FULL");
    }

    @Test
    void lines_are_added_and_withdrawn_while_it_is_a_draft_and_without_any_it_is_not_asked_for() {
        String act = id(draft(house.giver(), house.draft(DIRECT)));
        assertThat(codes(house.asking(house.giver()).requestReassignment(house.input(act))))
                .containsExactly("REASSIGNMENT_EMPTY");

        id(house.asking(house.giver())
                .draftReassignmentLines(new DraftReassignmentLinesInput(
                        act, List.of(item(house.desk(1)), pieces(house.lot(5), 2)), house.next(), DAY, null)));
        id(house.asking(house.giver())
                .withdrawReassignmentLines(
                        new WithdrawReassignmentLinesInput(act, List.of(1), house.next(), DAY, null)));
        assertThat(codes(house.asking(house.giver())
                        .withdrawReassignmentLines(
                                new WithdrawReassignmentLinesInput(act, List.of(1), house.next(), DAY, null))))
                .containsExactly("REASSIGNMENT_LINE_UNKNOWN");
        id(house.asking(house.giver()).requestReassignment(house.input(act)));

        ReassignmentRequested requested =
                house.said(act, ReassignmentRequested.class).get(0);
        assertThat(requested.lines()).isEqualTo(1);
        assertThat(requested.pieces()).isEqualTo(2);
        assertThat(requested.value()).isEqualByComparingTo("400");
        assertThat(codes(house.asking(house.giver())
                        .draftReassignmentLines(new DraftReassignmentLinesInput(
                                act, List.of(item(house.desk(1))), house.next(), DAY, null))))
                .containsExactly("REASSIGNMENT_STATE");
    }

    @Test
    void the_giver_does_not_sign_the_receiver_does_not_withdraw_and_a_stranger_finds_nothing() {
        String act = house.requested(item(house.desk(100)));

        assertThat(codes(house.deciding(house.giver()).agreeToReassignment(house.agreement(act))))
                .containsExactly("REASSIGNMENT_RECEIVER_ONLY");
        assertThat(codes(house.deciding(house.stranger()).agreeToReassignment(house.agreement(act))))
                .containsExactly("NOT_FOUND");
        assertThat(codes(house.asking(house.receiver()).withdrawReassignment(house.because(act))))
                .containsExactly("REASSIGNMENT_GIVER_ONLY");
        assertThat(codes(house.deciding(house.approver()).approveReassignment(house.input(act))))
                .containsExactly("REASSIGNMENT_STATE");
    }

    @Test
    void the_receiving_unit_names_who_will_have_what_among_its_own_people() {
        String named = house.desk(100);
        String others = house.desk(200);
        String act = house.requested(item(named), item(others));

        ReassignmentPayload refused = house.deciding(house.receiver())
                .agreeToReassignment(house.agreement(act, new ReassignmentCustodianInput(1, house.staff("giver"))));
        assertThat(codes(refused)).containsExactly("REASSIGNMENT_LINES_UNAVAILABLE");
        assertThat(told(refused, "lines")).contains("1 " + named + " STAFF_OF_ANOTHER_UNIT");
        assertThat(house.said(act, ReassignmentAgreed.class)).isEmpty();
        assertThat(codes(house.deciding(house.receiver())
                        .agreeToReassignment(
                                house.agreement(act, new ReassignmentCustodianInput(7, house.staff("user"))))))
                .containsExactly("REASSIGNMENT_LINE_UNKNOWN");

        id(house.deciding(house.receiver())
                .agreeToReassignment(new AgreeToReassignmentInput(
                        act,
                        house.staff("receiver"),
                        List.of(new ReassignmentCustodianInput(1, house.staff("user"))),
                        List.of(house.brought(house.receiver()).id()),
                        house.next(),
                        DAY,
                        null)));
        assertThat(house.said(act, ReassignmentLineCustodianNamed.class))
                .extracting(ReassignmentLineCustodianNamed::custodian)
                .containsExactly(house.staff("user"), house.staff("receiver"));
        assertThat(house.said(act, ReassignmentAgreed.class).get(0).evidence()).hasSize(1);
    }

    @Test
    void who_asked_does_not_sign_and_neither_of_them_decides() {
        String code = house.desk(100);
        Caller both = house.who("giver", house.giving(), "UNIT_HANDLER", "APPROVER");
        Caller signer = house.who("receiver", house.receiving(), "UNIT_HANDLER", "APPROVER");
        Caller moved = house.who("giver", house.receiving(), "UNIT_HANDLER");
        String act = house.requested(item(code));
        String request = house.eventOf(act, ReassignmentRequested.class);

        ReassignmentPayload signed = house.deciding(moved).agreeToReassignment(house.agreement(act));
        assertThat(codes(signed)).containsExactly("DUTIES_NOT_APART");
        assertThat(told(signed, "event")).isEqualTo(request);
        id(house.deciding(house.receiver()).agreeToReassignment(house.agreement(act)));

        ReassignmentPayload asked = house.deciding(both).approveReassignment(house.input(act));
        assertThat(codes(asked)).containsExactly("DUTIES_NOT_APART");
        assertThat(told(asked, "event")).isEqualTo(request);
        ReassignmentPayload agreed = house.deciding(signer).approveReassignment(house.input(act));
        assertThat(codes(agreed)).containsExactly("DUTIES_NOT_APART");
        assertThat(told(agreed, "event")).isEqualTo(house.eventOf(act, ReassignmentAgreed.class));
    }

    @Test
    void above_the_limit_two_approvers_decide_and_the_first_moves_nothing() {
        String code = house.desk(60_000);
        String act = house.agreed(item(code));
        Caller alone = house.who("approver", house.other(), "APPROVER", "SECOND_APPROVER");
        assertThat(codes(house.deciding(house.second()).approveReassignment(house.input(act))))
                .containsExactly("REASSIGNMENT_STEP_OF_OTHERS");

        id(house.deciding(alone).approveReassignment(house.input(act)));
        assertThat(house.said(house.idOf(code), AssetReassigned.class)).isEmpty();
        assertThat(house.said(act, ReassignmentStepApproved.class).get(0).decidedBy())
                .extracting(weighed -> weighed.rule())
                .contains("TRANSFER_APPROVAL", "STORAGE_MEDIA");
        ReassignmentPayload twice = house.deciding(alone).approveReassignment(house.input(act));
        assertThat(codes(twice)).containsExactly("DUTIES_NOT_APART");
        assertThat(told(twice, "event")).isEqualTo(house.eventOf(act, ReassignmentStepApproved.class));
        assertThat(codes(house.deciding(house.approver()).approveReassignment(house.input(act))))
                .containsExactly("REASSIGNMENT_STEP_OF_OTHERS");

        id(house.deciding(house.second()).approveReassignment(house.input(act)));
        assertThat(house.said(house.idOf(code), AssetReassigned.class)).hasSize(1);
        assertThat(house.said(act, ReassignmentApproved.class).get(0).step()).isEqualTo(2);
    }

    @Test
    void two_hundred_things_go_over_in_one_act() {
        ReassignmentItemInput[] all = new ReassignmentItemInput[200];
        Arrays.setAll(all, n -> item(house.desk(10)));

        String act = house.moved(all);

        assertThat(house.kinds(act))
                .filteredOn(kind -> kind.equals("ReassignmentLineMoved"))
                .hasSize(200);
        assertThat(house.said(house.idOf(all[199].code()), AssetReassigned.class))
                .hasSize(1);
    }

    @Test
    void ends_where_the_receiving_unit_declines_an_approver_rejects_or_the_giver_withdraws() {
        String code = house.desk(100);
        String declined = house.requested(item(code));
        id(house.deciding(house.receiver()).declineReassignment(house.because(declined)));
        String rejected = house.agreed(item(code));
        id(house.deciding(house.approver()).rejectReassignment(house.because(rejected)));
        String withdrawn = house.agreed(item(code));
        id(house.asking(house.giver()).withdrawReassignment(house.because(withdrawn)));

        for (String act : List.of(declined, rejected, withdrawn)) {
            ReassignmentPayload refused = house.deciding(house.approver()).approveReassignment(house.input(act));
            assertThat(codes(refused)).containsExactly("REASSIGNMENT_STATE");
            assertThat(codes(house.asking(house.giver()).withdrawReassignment(house.because(act))))
                    .containsExactly("REASSIGNMENT_STATE");
        }
        assertThat(house.said(house.idOf(code), AssetReassigned.class)).isEmpty();
    }

    @Test
    void both_units_may_see_the_files_of_an_act() {
        String act = id(draft(house.giver(), house.draft(DIRECT, item(house.desk(100)))));
        id(house.asking(house.giver()).requestReassignment(house.input(act, house.brought(house.giver()))));

        String digest =
                house.said(act, ReassignmentRequested.class).get(0).evidence().get(0);
        assertThat(house.seenBy(digest)).containsExactlyInAnyOrder(house.giving(), house.receiving());
        assertThat(house.said(act, ReassignmentLineDrafted.class)).hasSize(1);
    }
}
