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
import org.gongwucang.command.transfer.TransferInputs.CheckGatePassInput;
import org.gongwucang.command.transfer.TransferInputs.IssueTransferLinesInput;
import org.gongwucang.command.transfer.TransferInputs.ReceiveTransferLinesInput;
import org.gongwucang.command.transfer.TransferInputs.TransferReceiptInput;
import org.gongwucang.events.transfer.GatePassIssued;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferClosed;
import org.gongwucang.events.transfer.TransferLineReceived;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From what is reserved until the unit has it. */
@OpenHouse
class TransferHandoverTest {

    @Autowired
    private TransferHouse house;

    @BeforeEach
    void opens() {
        house.opens();
    }

    private TransferPayload check(String gatePass) {
        return house.handover(house.who("gate", "GATEKEEPER"))
                .checkGatePass(new CheckGatePassInput(gatePass, house.next(), DAY));
    }

    @Test
    void lines_and_their_gate_pass_are_issued_in_one_act_and_checked_once() {
        String order =
                house.approved(Purpose.ALLOTMENT, item(house.desk(10)), pieces(house.lot(20), 8), item(house.desk(30)));
        id(house.handover(house.keeperAt()).issueTransferLines(house.issuing(order, 1, 2)));
        id(house.handover(house.keeperAt()).issueTransferLines(house.issuing(order)));

        assertThat(house.said(order, GatePassIssued.class))
                .extracting(GatePassIssued::gatePass)
                .containsExactly("CM-" + house.warehouse() + "-2026-0001", "CM-" + house.warehouse() + "-2026-0002");
        assertThat(house.said(order, GatePassIssued.class).get(0).pieces()).isEqualTo(9);
        assertThat(codes(check("CM-" + house.warehouse() + "-2026-0001"))).isEmpty();
        TransferPayload again = check("CM-" + house.warehouse() + "-2026-0001");
        assertThat(codes(again)).containsExactly("GATE_PASS_CHECKED");
        assertThat(codes(check("CM-" + house.warehouse() + "-2026-0003"))).containsExactly("GATE_PASS_UNKNOWN");
        assertThat(codes(check("出门"))).containsExactly("GATE_PASS_UNKNOWN");
    }

    @Test
    void what_is_issued_lies_in_the_warehouse_of_the_pass_and_is_reserved() {
        String order = house.approved(Purpose.ALLOTMENT, item(house.desk(10)));
        IssueTransferLinesInput elsewhere =
                new IssueTransferLinesInput(order, "z-elsewhere", List.of(), house.next(), DAY, null);
        assertThat(codes(house.handover(house.keeperAt()).issueTransferLines(elsewhere)))
                .containsExactly("LOCATION_OF_ANOTHER_WAREHOUSE");
        id(house.handover(house.keeperAt()).issueTransferLines(house.issuing(order)));

        assertThat(codes(house.handover(house.keeperAt()).issueTransferLines(house.issuing(order, 1))))
                .containsExactly("TRANSFER_LINE_STATE");
        assertThat(codes(house.handover(house.keeperAt()).issueTransferLines(house.issuing(order))))
                .containsExactly("TRANSFER_ORDER_EMPTY");
    }

    @Test
    void whoever_asked_or_approved_does_not_issue() {
        String order = house.approved(Purpose.ALLOTMENT, item(house.desk(10)));

        TransferPayload refused =
                house.handover(house.who("approver", "KEEPER")).issueTransferLines(house.issuing(order));

        assertThat(codes(refused)).containsExactly("DUTIES_NOT_APART");
        assertThat(param(refused, "event")).isEqualTo(house.eventOf(order, TransferApproved.class));
        assertThat(codes(house.handover(house.who("handler", "KEEPER")).issueTransferLines(house.issuing(order))))
                .containsExactly("DUTIES_NOT_APART");
    }

    @Test
    void the_unit_signs_or_refuses_line_by_line_and_not_whoever_issued() {
        String order = house.issued(Purpose.ALLOTMENT, item(house.desk(10)), pieces(house.lot(20), 8));
        Caller keeper = new Caller(house.keeper(), Set.of("UNIT_HANDLER"), house.asking());
        assertThat(house.receive(keeper, order, taking(1))).containsExactly("DUTIES_NOT_APART");
        assertThat(house.receive(house.stranger(), order, taking(1))).containsExactly("NOT_FOUND");

        assertThat(house.receive(order, refusing(1), taking(2))).isEmpty();

        assertThat(house.said(order, TransferLineReceived.class))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.newThing()).isNotNull();
                    assertThat(house.kinds(String.valueOf(e.newThing()))).containsExactly("LotAllotted");
                });
        assertThat(house.receive(order, taking(1))).containsExactly("TRANSFER_LINE_STATE");
        TransferReceiptInput silent = new TransferReceiptInput(1, false, null, null, List.of());
        assertThat(codes(house.handover(house.who("handler", "UNIT_HANDLER"))
                        .receiveTransferLines(
                                new ReceiveTransferLinesInput(order, List.of(silent), house.next(), DAY))))
                .containsExactly("TEXT_EMPTY");
    }

    @Test
    void an_order_is_closed_when_no_line_is_open() {
        String order = house.issued(Purpose.ALLOTMENT, item(house.desk(10)), item(house.desk(20)));
        TransferPayload open = house.keeping().closeTransfer(house.closing(order));
        assertThat(codes(open)).containsExactly("TRANSFER_LINES_OPEN");
        assertThat(param(open, "lines")).isEqualTo("[1, 2]");
        house.receive(order, taking(1), refusing(2));
        assertThat(param(house.keeping().closeTransfer(house.closing(order)), "lines"))
                .isEqualTo("[2]");
        Caller issuer = new Caller(house.keeper(), Set.of("ACCEPTOR"), house.office());
        assertThat(house.inspect(issuer, order, 2, null, Inspection.PASS)).containsExactly("DUTIES_NOT_APART");
        assertThat(house.inspect(order, 2, null, Inspection.PASS)).isEmpty();

        assertThat(codes(house.keeping().closeTransfer(house.closing(order)))).isEmpty();
        assertThat(house.said(order, TransferClosed.class))
                .singleElement()
                .satisfies(e -> assertThat(List.of(e.issued(), e.returned())).containsExactly(2, 1));
        assertThat(codes(house.keeping().closeTransfer(house.closing(order)))).containsExactly("TRANSFER_ORDER_STATE");
    }
}
