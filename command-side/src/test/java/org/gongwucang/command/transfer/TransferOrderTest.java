package org.gongwucang.command.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongwucang.command.transfer.TransferHouse.DAY;
import static org.gongwucang.command.transfer.TransferHouse.codes;
import static org.gongwucang.command.transfer.TransferHouse.giving;
import static org.gongwucang.command.transfer.TransferHouse.id;
import static org.gongwucang.command.transfer.TransferHouse.item;
import static org.gongwucang.command.transfer.TransferHouse.ofClass;
import static org.gongwucang.command.transfer.TransferHouse.param;
import static org.gongwucang.command.transfer.TransferHouse.pieces;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.transfer.TransferApprovalInputs.ApproveTransferInput;
import org.gongwucang.command.transfer.TransferApprovalInputs.TransferThingInput;
import org.gongwucang.command.transfer.TransferDesk.TransferPayload;
import org.gongwucang.command.transfer.TransferInputs.DraftTransferInput;
import org.gongwucang.command.transfer.TransferInputs.DraftTransferLinesInput;
import org.gongwucang.command.transfer.TransferInputs.TransferItemInput;
import org.gongwucang.command.transfer.TransferInputs.WithdrawTransferLinesInput;
import org.gongwucang.events.asset.AssetReserved;
import org.gongwucang.events.asset.LotReservationReleased;
import org.gongwucang.events.asset.LotReserved;
import org.gongwucang.events.asset.ReservationReleased;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferLineApproved;
import org.gongwucang.events.transfer.TransferLineDenied;
import org.gongwucang.events.transfer.TransferRejected;
import org.gongwucang.events.transfer.TransferRequested;
import org.gongwucang.events.transfer.TransferStepApproved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the draft until everything is reserved, or is not. */
@OpenHouse
class TransferOrderTest {

    @Autowired
    private TransferHouse house;

    @BeforeEach
    void opens() {
        house.opens();
    }

    @Test
    void a_draft_is_numbered_without_gaps_and_asked_for() {
        String order = house.requested(Purpose.LOAN, item(house.desk(1500)), pieces(house.lot(20), 8));
        TransferPayload next = house.handler().draftTransfer(house.draft(Purpose.ALLOTMENT, null));

        assertThat(next.number()).isEqualTo("CC-" + house.asking() + "-2026-0002");
        assertThat(house.said(order, TransferRequested.class)).singleElement().satisfies(e -> {
            assertThat(e.pieces()).isEqualTo(9);
            assertThat(e.value()).isEqualByComparingTo("3100");
            assertThat(e.decidedBy())
                    .singleElement()
                    .satisfies(rule -> assertThat(rule.rule()).isEqualTo("LOAN"));
        });
    }

    @Test
    void units_ask_for_themselves_only() {
        Caller stranger = house.stranger();
        assertThat(codes(house.orders(stranger).draftTransfer(house.draft(Purpose.ALLOTMENT, null))))
                .containsExactly("NOT_FOUND");
        String order = house.requested(Purpose.ALLOTMENT, item(house.desk(100)));

        assertThat(codes(house.orders(stranger).withdrawTransfer(house.because(order))))
                .containsExactly("NOT_FOUND");
        Caller many = new Caller("stranger", Set.of("UNIT_HANDLER", "KEEPER"), stranger.unit());
        assertThat(codes(house.orders(many).withdrawTransfer(house.because(order))))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void a_repeat_is_answered_though_the_thing_is_with_others_meanwhile() {
        Caller stranger = house.stranger();
        String desk = house.desk(100);
        DraftTransferInput asked = house.draftOf(stranger.unit(), item(desk));
        TransferPayload drafted = house.orders(stranger).draftTransfer(asked);
        assertThat(codes(drafted)).isEmpty();
        house.received(Purpose.ALLOTMENT, item(desk));
        String other = house.desk(100);
        house.received(Purpose.ALLOTMENT, item(other));

        assertThat(house.orders(stranger).draftTransfer(asked)).isEqualTo(drafted);
        TransferPayload anew = house.orders(stranger).draftTransfer(house.draftOf(stranger.unit(), item(desk)));
        assertThat(codes(anew)).containsExactly("NOT_FOUND");
        assertThat(anew.userErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.params()).isEmpty());
        assertThat(codes(house.orders(stranger).draftTransfer(under(asked, "K-none"))))
                .isEqualTo(codes(house.orders(stranger).draftTransfer(under(asked, other))))
                .containsExactly("COMMAND_ID_REUSED");
        TransferPayload wrong = house.orders(stranger)
                .draftTransfer(house.draftOf(stranger.unit(), item(desk), new TransferItemInput(null, null, null, 1)));
        assertThat(codes(wrong)).containsExactly("NOT_FOUND");
    }

    /** Another thing, by the same command id. */
    private static DraftTransferInput under(DraftTransferInput first, String code) {
        return new DraftTransferInput(
                first.unit(),
                first.purpose(),
                first.reason(),
                first.document(),
                first.dueOn(),
                List.of(item(code)),
                first.commandId(),
                first.occurredOn());
    }

    @Test
    void what_the_unit_holds_is_not_asked_for() {
        String own = house.card(100, house.asking(), house.zone());

        assertThat(codes(house.handler().draftTransfer(house.draft(Purpose.ALLOTMENT, null, item(own)))))
                .containsExactly("TRANSFER_TO_HOLDER");
    }

    @Test
    void a_line_names_a_thing_or_a_class() {
        TransferItemInput neither = new TransferItemInput(null, null, null, 1);
        assertThat(codes(house.handler().draftTransfer(house.draft(Purpose.ALLOTMENT, null, neither))))
                .containsExactly("CODE_OR_CLASS");
    }

    @Test
    void a_loan_has_a_due_day_within_the_policy_and_an_allotment_has_none() {
        String desk = house.desk(100);
        assertThat(codes(house.handler().draftTransfer(house.draft(Purpose.LOAN, null, item(desk)))))
                .containsExactly("LOAN_WITHOUT_DUE_DAY");
        assertThat(codes(house.handler().draftTransfer(house.draft(Purpose.ALLOTMENT, DAY, item(desk)))))
                .containsExactly("ALLOTMENT_NEVER_DUE");
        String tooLong = id(house.handler().draftTransfer(house.draft(Purpose.LOAN, DAY.plusDays(181), item(desk))));
        TransferPayload refused = house.handler().requestTransfer(house.order(tooLong));
        assertThat(codes(refused)).containsExactly("LOAN_TOO_LONG");
        assertThat(param(refused, "policyVersion")).isEqualTo("1");
        String past = id(house.handler().draftTransfer(house.draft(Purpose.LOAN, DAY.minusDays(1), item(desk))));
        assertThat(codes(house.handler().requestTransfer(house.order(past)))).containsExactly("LOAN_DUE_DAY_PAST");
        String longest = id(house.handler().draftTransfer(house.draft(Purpose.LOAN, DAY.plusDays(180), item(desk))));
        assertThat(codes(house.handler().requestTransfer(house.order(longest)))).isEmpty();
    }

    @Test
    void a_draft_is_changed_returned_and_asked_for_again() {
        String order = id(house.handler().draftTransfer(house.draft(Purpose.ALLOTMENT, null, item(house.desk(1)))));
        WithdrawTransferLinesInput withdrawing =
                new WithdrawTransferLinesInput(order, List.of(1), "不要了", house.next(), DAY, null);
        assertThat(codes(house.handler().withdrawTransferLines(withdrawing))).isEmpty();
        assertThat(codes(house.handler().requestTransfer(house.order(order)))).containsExactly("TRANSFER_ORDER_EMPTY");
        WithdrawTransferLinesInput unknown =
                new WithdrawTransferLinesInput(order, List.of(9), "不要了", house.next(), DAY, null);
        assertThat(codes(house.handler().withdrawTransferLines(unknown))).containsExactly("TRANSFER_LINE_UNKNOWN");
        assertThat(codes(house.handler()
                        .draftTransferLines(new DraftTransferLinesInput(
                                order, List.of(item(house.desk(2))), house.next(), DAY, null))))
                .isEmpty();
        id(house.handler().requestTransfer(house.order(order)));
        assertThat(codes(house.handler().requestTransfer(house.order(order)))).containsExactly("TRANSFER_ORDER_STATE");
        id(house.approver().returnTransfer(house.because(order)));

        assertThat(codes(house.handler().requestTransfer(house.order(order)))).isEmpty();
        assertThat(codes(house.approver().rejectTransfer(house.because(order)))).isEmpty();
        assertThat(house.said(order, TransferRejected.class))
                .singleElement()
                .satisfies(e -> assertThat(e.step()).isEqualTo(1));
    }

    @Test
    void an_order_has_two_hundred_lines_at_most() {
        TransferItemInput[] all = IntStream.range(0, 201)
                .mapToObj(line -> ofClass(house.desks(), 1))
                .toArray(TransferItemInput[]::new);

        assertThat(codes(house.handler().draftTransfer(house.draft(Purpose.ALLOTMENT, null, all))))
                .containsExactly("TRANSFER_LINES_FULL");
    }

    @Test
    void one_approver_is_enough_below_the_limit_and_everything_is_reserved_in_one_act() {
        String desk = house.desk(49_599);
        String lot = house.lot(20);
        String order = house.approved(Purpose.ALLOTMENT, item(desk), pieces(lot, 2));

        assertThat(house.said(order, TransferApproved.class)).singleElement().satisfies(e -> {
            assertThat(e.value()).isEqualByComparingTo("49999");
            assertThat(e.step()).isEqualTo(1);
            assertThat(e.decidedBy().get(0).rule()).isEqualTo("TRANSFER_APPROVAL");
        });
        assertThat(house.said(house.idOf(desk), AssetReserved.class)).hasSize(1);
        assertThat(house.said(house.idOf(lot), LotReserved.class)).hasSize(1);
    }

    @Test
    void from_the_limit_on_a_second_approver_has_to_agree_before_anything_is_reserved() {
        String desk = house.desk(50_000);
        String order = house.approved(Purpose.ALLOTMENT, item(desk));
        assertThat(house.said(order, TransferStepApproved.class)).hasSize(1);
        assertThat(house.said(house.idOf(desk), AssetReserved.class)).isEmpty();
        assertThat(codes(house.approver().approveTransfer(house.approval(order))))
                .containsExactly("TRANSFER_STEP_OF_OTHERS");
        TransferOrderController same = house.orders(house.who("approver", "SECOND_APPROVER"));
        TransferPayload refused = same.approveTransferSecondStep(house.secondApproval(order));
        assertThat(codes(refused)).containsExactly("DUTIES_NOT_APART");
        assertThat(param(refused, "event")).isEqualTo(house.eventOf(order, TransferStepApproved.class));

        assertThat(codes(house.second().approveTransferSecondStep(house.secondApproval(order))))
                .isEmpty();
        assertThat(house.said(house.idOf(desk), AssetReserved.class)).hasSize(1);
        assertThat(house.said(order, TransferApproved.class))
                .singleElement()
                .satisfies(e -> assertThat(e.step()).isEqualTo(2));
    }

    @Test
    void a_second_approver_rejects_at_the_second_step_and_decides_nothing_at_the_first() {
        String order = house.requested(Purpose.ALLOTMENT, item(house.desk(50_000)));
        assertThat(codes(house.second().rejectTransfer(house.because(order))))
                .containsExactly("TRANSFER_STEP_OF_OTHERS");
        assertThat(codes(house.second().approveTransferSecondStep(house.secondApproval(order))))
                .containsExactly("TRANSFER_STEP_OF_OTHERS");
        id(house.approver().approveTransfer(house.approval(order)));

        id(house.second().rejectTransfer(house.because(order)));
        assertThat(house.said(order, TransferRejected.class))
                .singleElement()
                .satisfies(e -> assertThat(e.step()).isEqualTo(2));
    }

    @Test
    void whoever_asked_does_not_approve_and_is_told_by_which_entry() {
        String order = house.requested(Purpose.ALLOTMENT, item(house.desk(10)));
        TransferOrderController both = house.orders(house.who("handler", "APPROVER"));

        TransferPayload refused = both.approveTransfer(house.approval(order));

        assertThat(codes(refused)).containsExactly("DUTIES_NOT_APART");
        assertThat(param(refused, "event")).isEqualTo(house.eventOf(order, TransferRequested.class));
    }

    @Test
    void one_refusal_names_every_line_that_cannot_be_had_and_nothing_is_reserved() {
        String taken = house.desk(10);
        house.approved(Purpose.ALLOTMENT, item(taken));
        String free = house.desk(20);
        String lot = house.lot(31);
        String order = house.requested(Purpose.ALLOTMENT, item(free), item(taken), pieces(lot, 32));

        TransferPayload refused = house.approver().approveTransfer(house.approval(order));

        assertThat(codes(refused)).containsExactly("TRANSFER_LINES_UNAVAILABLE");
        assertThat(param(refused, "count")).isEqualTo("2");
        assertThat(param(refused, "lines"))
                .contains("2 " + taken, "3 " + lot, "TRANSFER_THING_SHORT", "short=1")
                .doesNotContain(free);
        assertThat(house.said(house.idOf(free), AssetReserved.class)).isEmpty();
        assertThat(house.said(house.idOf(lot), LotReserved.class)).isEmpty();
        ApproveTransferInput fewer = house.approval(order, giving(1, null), giving(3, 31));
        assertThat(codes(house.approver().approveTransfer(fewer))).isEmpty();
        assertThat(house.said(order, TransferLineDenied.class))
                .extracting(TransferLineDenied::line)
                .containsExactly(2);
        assertThat(house.said(house.idOf(lot), LotReserved.class))
                .extracting(LotReserved::quantity)
                .containsExactly(31);
    }

    @Test
    void things_that_are_not_free_are_told_at_the_first_of_two_steps() {
        String taken = house.desk(60_000);
        String first = house.approved(Purpose.ALLOTMENT, item(taken));
        id(house.second().approveTransferSecondStep(house.secondApproval(first)));
        String order = house.requested(Purpose.ALLOTMENT, item(taken));

        assertThat(codes(house.approver().approveTransfer(house.approval(order))))
                .containsExactly("TRANSFER_LINES_UNAVAILABLE");
    }

    @Test
    void a_line_of_a_class_gets_what_the_approver_names_each_thing_on_a_line_of_its_own() {
        String first = house.desk(10);
        String second = house.desk(20);
        String order = house.requested(Purpose.ALLOTMENT, ofClass(house.desks(), 3));
        assertThat(codes(house.approver().approveTransfer(house.approval(order))))
                .containsExactly("TRANSFER_LINE_UNMATCHED");
        TransferThingInput chairs = new TransferThingInput(house.lot(5), 2, null);
        assertThat(codes(house.approver().approveTransfer(house.approval(order, giving(1, null, chairs)))))
                .containsExactly("TRANSFER_MATCH_OF_ANOTHER_CLASS");
        TransferThingInput one = new TransferThingInput(first, 1, null);
        TransferThingInput other = new TransferThingInput(second, 1, null);
        assertThat(codes(house.approver()
                        .approveTransfer(house.approval(order, giving(1, null, one, other, one, other)))))
                .containsExactly("TRANSFER_PIECES_OUT_OF_RANGE");

        TransferThingInput twice = new TransferThingInput(first, 2, null);
        assertThat(codes(house.approver().approveTransfer(house.approval(order, giving(1, null, twice)))))
                .containsExactly("CARD_QUANTITY_NOT_ONE");
        ApproveTransferInput tooMany = house.approval(order, giving(1, null, one, other), giving(1, null, one, other));
        assertThat(codes(house.approver().approveTransfer(tooMany))).containsExactly("TRANSFER_PIECES_OUT_OF_RANGE");

        ApproveTransferInput inTwoPlaces = house.approval(order, giving(1, null, one), giving(1, null, other));
        assertThat(codes(house.approver().approveTransfer(inTwoPlaces))).isEmpty();

        assertThat(house.said(order, TransferLineApproved.class))
                .extracting(TransferLineApproved::line, TransferLineApproved::ofLine, TransferLineApproved::code)
                .containsExactly(tuple(1, 1, first), tuple(2, 1, second));
    }

    @Test
    void a_withdrawn_order_frees_what_it_reserved_and_a_single_line_can_be_given_up() {
        String desk = house.desk(10);
        String lot = house.lot(20);
        String order = house.approved(Purpose.LOAN, item(desk), pieces(lot, 5));
        WithdrawTransferLinesInput line =
                new WithdrawTransferLinesInput(order, List.of(2), "少用", house.next(), DAY, null);
        assertThat(codes(house.handler().withdrawTransferLines(line))).isEmpty();
        assertThat(house.said(house.idOf(lot), LotReservationReleased.class)).hasSize(1);

        assertThat(codes(house.handler().withdrawTransfer(house.because(order))))
                .isEmpty();

        assertThat(house.said(house.idOf(desk), ReservationReleased.class)).hasSize(1);
        assertThat(codes(house.handler().withdrawTransfer(house.because(order))))
                .containsExactly("TRANSFER_ORDER_STATE");
        assertThat(codes(house.approver().approveTransfer(house.approval(house.requested(Purpose.LOAN, item(desk))))))
                .isEmpty();
    }

    @Test
    void what_was_issued_is_not_withdrawn() {
        String order = house.issued(Purpose.LOAN, item(house.desk(10)));

        assertThat(codes(house.handler().withdrawTransfer(house.because(order))))
                .containsExactly("TRANSFER_LINE_STATE");
    }

    @Test
    void whoever_bears_both_roles_still_needs_the_role_of_the_step() {
        String order = house.requested(Purpose.ALLOTMENT, item(house.desk(10)));
        Caller deputy = new Caller("deputy", Set.of("SECOND_APPROVER"), house.office());

        assertThat(codes(house.orders(deputy).returnTransfer(house.because(order))))
                .containsExactly("TRANSFER_STEP_OF_OTHERS");
    }
}
