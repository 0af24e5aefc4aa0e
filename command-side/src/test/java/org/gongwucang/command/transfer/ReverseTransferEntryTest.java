package org.gongwucang.command.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.transfer.TransferHouse.DAY;
import static org.gongwucang.command.transfer.TransferHouse.codes;
import static org.gongwucang.command.transfer.TransferHouse.id;
import static org.gongwucang.command.transfer.TransferHouse.item;
import static org.gongwucang.command.transfer.TransferHouse.param;
import static org.gongwucang.command.transfer.TransferHouse.pieces;
import static org.gongwucang.command.transfer.TransferHouse.refusing;
import static org.gongwucang.command.transfer.TransferHouse.taking;

import java.util.List;
import java.util.Set;
import org.gongwucang.command.asset.OrderedThings.Inspection;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.transfer.TransferDesk.TransferPayload;
import org.gongwucang.command.transfer.TransferInputs.ReportTransferLossInput;
import org.gongwucang.events.transfer.GatePassIssued;
import org.gongwucang.events.transfer.LoanExtended;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferClosed;
import org.gongwucang.events.transfer.TransferDrafted;
import org.gongwucang.events.transfer.TransferLineIssued;
import org.gongwucang.events.transfer.TransferLineLossReported;
import org.gongwucang.events.transfer.TransferLineReceived;
import org.gongwucang.events.transfer.TransferLineRefused;
import org.gongwucang.events.transfer.TransferLineReturned;
import org.gongwucang.events.transfer.TransferReturnInspected;
import org.gongwucang.events.transfer.TransferWithdrawn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every entry of an order goes with its whole act: the order and its things. */
@OpenHouse
class ReverseTransferEntryTest {

    @Autowired
    private TransferHouse house;

    @BeforeEach
    void opens() {
        house.opens();
    }

    @Test
    void an_approval_goes_with_all_that_it_reserved() {
        String desk = house.desk(10);
        String lot = house.lot(20);
        String order = house.approved(Purpose.LOAN, item(desk), pieces(lot, 5));

        assertThat(codes(house.reverse(house.approver(), order, TransferApproved.class)))
                .isEmpty();

        assertThat(house.kinds(house.idOf(desk))).endsWith("AssetReserved", "AssetEntryReversed");
        assertThat(house.kinds(house.idOf(lot))).endsWith("LotReserved", "LotEntryReversed");
        assertThat(codes(house.approver().approveTransfer(house.approval(order))))
                .isEmpty();
    }

    @Test
    void an_issue_goes_with_its_gate_pass_and_its_things_and_is_made_again_under_another_pass() {
        String desk = house.desk(10);
        String order = house.issued(Purpose.ALLOTMENT, item(desk), pieces(house.lot(20), 5));

        assertThat(codes(house.reverse(house.keeping(), order, TransferLineIssued.class)))
                .isEmpty();

        assertThat(house.kinds(house.idOf(desk))).endsWith("AssetAllotted", "AssetEntryReversed");
        id(house.handover(house.keeperAt()).issueTransferLines(house.issuing(order)));
        assertThat(house.said(order, GatePassIssued.class))
                .extracting(GatePassIssued::gatePass)
                .endsWith("CM-" + house.warehouse() + "-2026-0002");
    }

    @Test
    void what_the_unit_signed_for_since_is_named_and_is_not_the_keepers_to_take_back() {
        String order = house.issued(Purpose.ALLOTMENT, pieces(house.lot(20), 5));
        house.receive(order, taking(1));
        TransferPayload refused = house.reverse(house.keeping(), order, TransferLineIssued.class);
        assertThat(codes(refused)).containsExactly("ENTRIES_BUILD_ON_IT");
        assertThat(param(refused, "entries")).contains("TransferLineReceived");
        String[] confirmed = param(refused, "confirm").split(" ");
        assertThat(codes(house.reverse(house.keeping(), order, TransferLineIssued.class, confirmed)))
                .containsExactly("NOT_YOURS_TO_REVERSE");

        TransferOrderController unit = house.handler();
        assertThat(codes(house.reverse(unit, order, TransferLineReceived.class)))
                .isEmpty();
        String newLot = String.valueOf(
                house.said(order, TransferLineReceived.class).get(0).newThing());
        assertThat(house.kinds(newLot)).containsExactly("LotAllotted", "LotEntryReversed");
        assertThat(codes(house.reverse(house.keeping(), order, TransferLineIssued.class)))
                .isEmpty();
    }

    @Test
    void an_issue_of_all_lines_under_one_approval_stands_on_it() {
        String order = house.issued(Purpose.ALLOTMENT, item(house.desk(10)));
        TransferPayload refused = house.reverse(
                house.orders(new Caller("both", Set.of("APPROVER", "KEEPER"), house.office())),
                order,
                TransferApproved.class);

        assertThat(codes(refused)).containsExactly("ENTRIES_BUILD_ON_IT");
        assertThat(param(refused, "entries")).contains("TransferLineIssued", "GatePassIssued", "AssetAllotted");
    }

    @Test
    void a_return_and_its_inspection_go_with_the_thing() {
        String desk = house.desk(10);
        String order = house.received(Purpose.LOAN, item(desk));
        house.bringBack(order, 1, null);
        house.inspect(order, 1, null, Inspection.PASS);

        assertThat(codes(house.reverse(
                        house.orders(house.who("acceptor", "ACCEPTOR")), order, TransferReturnInspected.class)))
                .isEmpty();
        assertThat(codes(house.reverse(house.keeping(), order, TransferLineReturned.class)))
                .isEmpty();

        assertThat(house.kinds(house.idOf(desk))).endsWith("AssetEntryReversed", "AssetEntryReversed");
        assertThat(house.bringBack(order, 1, 1)).isEmpty();
    }

    @Test
    void an_extension_and_a_loss_go_with_the_thing() {
        String desk = house.desk(10);
        String order = house.received(Purpose.LOAN, item(desk));
        id(house.loans(house.who("approver", "APPROVER")).extendLoans(house.extension(order, DAY.plusDays(70))));
        assertThat(codes(house.reverse(house.approver(), order, LoanExtended.class)))
                .isEmpty();
        assertThat(house.kinds(house.idOf(desk))).endsWith("AssetLoanExtended", "AssetEntryReversed");
        id(house.loans(house.keeperAt())
                .reportTransferLoss(
                        new ReportTransferLossInput(order, 1, 1, "会后未见", List.of(), house.next(), DAY, null)));
        assertThat(codes(house.reverse(house.keeping(), order, TransferLineLossReported.class)))
                .isEmpty();
        assertThat(house.kinds(house.idOf(desk))).endsWith("AssetLoanLost", "AssetEntryReversed");
        assertThat(house.bringBack(order, 1, 1)).isEmpty();
    }

    @Test
    void a_refusal_a_withdrawal_and_a_closing_are_taken_back() {
        String refused = house.issued(Purpose.ALLOTMENT, item(house.desk(10)));
        house.receive(refused, refusing(1));
        assertThat(codes(house.reverse(house.handler(), refused, TransferLineRefused.class)))
                .isEmpty();
        assertThat(house.receive(refused, taking(1))).isEmpty();
        id(house.keeping().closeTransfer(house.closing(refused)));
        assertThat(codes(house.reverse(house.keeping(), refused, TransferClosed.class)))
                .isEmpty();

        String desk = house.desk(20);
        String order = house.approved(Purpose.LOAN, item(desk));
        id(house.handler().withdrawTransfer(house.because(order)));
        assertThat(codes(house.reverse(house.handler(), order, TransferWithdrawn.class)))
                .isEmpty();
        assertThat(house.kinds(house.idOf(desk))).endsWith("ReservationReleased", "AssetEntryReversed");
        assertThat(codes(house.handover(house.keeperAt()).issueTransferLines(house.issuing(order))))
                .isEmpty();
    }

    @Test
    void a_draft_that_is_taken_back_is_void_and_only_its_unit_may() {
        String order = id(house.handler().draftTransfer(house.draft(Purpose.ALLOTMENT, null, item(house.desk(1)))));
        assertThat(codes(house.reverse(house.orders(house.stranger()), order, TransferDrafted.class)))
                .containsExactly("NOT_FOUND");

        assertThat(codes(house.reverse(house.handler(), order, TransferDrafted.class)))
                .isEmpty();

        assertThat(codes(house.handler().requestTransfer(house.order(order)))).containsExactly("RECORD_VOID");
    }
}
