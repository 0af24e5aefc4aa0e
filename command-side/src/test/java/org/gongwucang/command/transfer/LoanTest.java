package org.gongwucang.command.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.transfer.TransferHouse.DAY;
import static org.gongwucang.command.transfer.TransferHouse.codes;
import static org.gongwucang.command.transfer.TransferHouse.id;
import static org.gongwucang.command.transfer.TransferHouse.item;
import static org.gongwucang.command.transfer.TransferHouse.param;
import static org.gongwucang.command.transfer.TransferHouse.pieces;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongwucang.command.asset.OrderedThings.Inspection;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.transfer.TransferCommand.ResponsibilityCause;
import org.gongwucang.command.transfer.TransferDesk.TransferPayload;
import org.gongwucang.command.transfer.TransferInputs.DecideTransferResponsibilityInput;
import org.gongwucang.command.transfer.TransferInputs.InspectTransferReturnsInput;
import org.gongwucang.command.transfer.TransferInputs.ReportTransferLossInput;
import org.gongwucang.command.transfer.TransferInputs.TransferInspectionInput;
import org.gongwucang.events.transfer.LoanExtended;
import org.gongwucang.events.transfer.TransferClosed;
import org.gongwucang.events.transfer.TransferLineLossReported;
import org.gongwucang.events.transfer.TransferRequested;
import org.gongwucang.events.transfer.TransferResponsibilityDecided;
import org.gongwucang.events.transfer.TransferReturnInspected;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to a loan while it is out, and how it comes back. */
@OpenHouse
class LoanTest {

    @Autowired
    private TransferHouse house;

    @BeforeEach
    void opens() {
        house.opens();
    }

    private TransferPayload lose(String by, String order, int pieces) {
        return house.loans(house.who(by, "UNIT_HANDLER"))
                .reportTransferLoss(
                        new ReportTransferLossInput(order, 1, pieces, "会后未见", List.of(), house.next(), DAY, null));
    }

    private TransferPayload decide(
            Caller by,
            String order,
            ResponsibilityCause cause,
            int pieces,
            @Nullable String receipt,
            @Nullable String waiver) {
        return house.loans(by)
                .decideTransferResponsibility(new DecideTransferResponsibilityInput(
                        order,
                        1,
                        cause,
                        pieces,
                        new BigDecimal("120.00"),
                        receipt,
                        waiver,
                        "照价",
                        List.of(),
                        house.next(),
                        DAY,
                        null));
    }

    @Test
    void three_of_ten_come_back_and_seven_stay_open() {
        String order = house.received(Purpose.LOAN, pieces(house.lot(20), 10));

        assertThat(house.bringBack(order, 1, 3)).isEmpty();
        assertThat(house.inspect(order, 1, null, Inspection.PASS)).isEmpty();

        assertThat(house.bringBack(order, 1, 8)).containsExactly("TRANSFER_PIECES_OUT_OF_RANGE");
        assertThat(codes(house.keeping().closeTransfer(house.closing(order)))).containsExactly("TRANSFER_LINES_OPEN");
        assertThat(house.bringBack(order, 1, 7)).isEmpty();
        assertThat(house.inspect(order, 1, 7, Inspection.PASS)).isEmpty();
        assertThat(codes(house.keeping().closeTransfer(house.closing(order)))).isEmpty();
        assertThat(house.said(order, TransferClosed.class))
                .singleElement()
                .satisfies(e -> assertThat(e.returned()).isEqualTo(10));
    }

    @Test
    void whoever_took_it_back_or_will_keep_it_does_not_inspect_it() {
        String order = house.received(Purpose.LOAN, item(house.desk(10)));
        house.bringBack(order, 1, null);
        Caller keeper = new Caller(house.keeper(), Set.of("ACCEPTOR"), house.office());

        assertThat(house.inspect(keeper, order, 1, null, Inspection.PASS)).containsExactly("DUTIES_NOT_APART");
        assertThat(house.inspect(house.who("second", "ACCEPTOR"), order, 1, null, Inspection.PASS))
                .containsExactly("CUSTODIAN_MAY_NOT_ACCEPT");
        TransferInspectionInput nowhere =
                new TransferInspectionInput(1, null, Inspection.PASS, null, null, null, List.of());
        assertThat(codes(house.loans(house.who("acceptor", "ACCEPTOR"))
                        .inspectTransferReturns(
                                new InspectTransferReturnsInput(order, List.of(nowhere), house.next(), DAY))))
                .containsExactly("STOCK_WITHOUT_CUSTODIAN_OR_ACCOUNT");
        assertThat(house.inspect(order, 1, 2, Inspection.PASS)).containsExactly("TRANSFER_PIECES_OUT_OF_RANGE");
        assertThat(house.inspect(order, 1, 1, Inspection.REPAIR)).isEmpty();
    }

    @Test
    void the_wrong_thing_did_not_come_back() {
        String order = house.received(Purpose.LOAN, item(house.desk(10)));
        house.bringBack(order, 1, null);

        assertThat(house.inspect(order, 1, null, Inspection.WRONG_ITEM)).isEmpty();

        assertThat(house.said(order, TransferReturnInspected.class))
                .extracting(TransferReturnInspected::location)
                .containsOnlyNulls();
        assertThat(house.bringBack(order, 1, null)).isEmpty();
        assertThat(house.inspect(order, 1, null, Inspection.PASS)).isEmpty();
        assertThat(codes(house.keeping().closeTransfer(house.closing(order)))).isEmpty();
    }

    @Test
    void what_is_allotted_does_not_come_back() {
        String order = house.received(Purpose.ALLOTMENT, item(house.desk(10)));

        assertThat(house.bringBack(order, 1, 1)).containsExactly("TRANSFER_PIECES_OUT_OF_RANGE");
    }

    @Test
    void a_damage_has_to_be_answered_for_before_the_order_is_closed() {
        String order = house.received(Purpose.LOAN, item(house.desk(10)));
        house.bringBack(order, 1, null);
        house.inspect(order, 1, null, Inspection.DAMAGED);
        assertThat(codes(house.keeping().closeTransfer(house.closing(order)))).containsExactly("TRANSFER_LINES_OPEN");
        Caller approver = house.who("approver", "APPROVER");
        assertThat(codes(decide(approver, order, ResponsibilityCause.DAMAGE, 1, null, null)))
                .containsExactly("RECEIPT_OR_WAIVER");
        assertThat(codes(decide(approver, order, ResponsibilityCause.LOSS, 1, "缴1号", null)))
                .containsExactly("TRANSFER_PIECES_OUT_OF_RANGE");

        assertThat(codes(decide(approver, order, ResponsibilityCause.DAMAGE, 1, null, "免1号")))
                .isEmpty();

        assertThat(codes(house.keeping().closeTransfer(house.closing(order)))).isEmpty();
    }

    @Test
    void a_loss_is_decided_by_somebody_else_than_who_reported_it() {
        String lot = house.lot(20);
        String order = house.received(Purpose.LOAN, pieces(lot, 10));
        assertThat(codes(lose("head", order, 11))).containsExactly("TRANSFER_PIECES_OUT_OF_RANGE");
        assertThat(codes(lose("head", order, 2))).isEmpty();
        TransferPayload refused =
                decide(house.who("head", "APPROVER"), order, ResponsibilityCause.LOSS, 2, "缴1号", null);
        assertThat(codes(refused)).containsExactly("DUTIES_NOT_APART");
        assertThat(param(refused, "event")).isEqualTo(house.eventOf(order, TransferLineLossReported.class));

        assertThat(codes(decide(house.who("approver", "APPROVER"), order, ResponsibilityCause.LOSS, 2, "缴1号", null)))
                .isEmpty();

        assertThat(house.kinds(house.idOf(lot))).contains("LotLoanLost");
        assertThat(house.said(order, TransferResponsibilityDecided.class))
                .singleElement()
                .satisfies(e -> assertThat(e.amount()).isEqualByComparingTo("120"));
        assertThat(house.bringBack(order, 1, 8)).isEmpty();
    }

    @Test
    void a_loan_is_extended_twice_by_ninety_days_at_most_and_not_by_who_asked_for_it() {
        String desk = house.desk(10);
        String order = house.received(Purpose.LOAN, item(desk));
        LocalDate due = DAY.plusDays(60);
        LoanController approver = house.loans(house.who("approver", "APPROVER"));
        TransferPayload own =
                house.loans(house.who("handler", "APPROVER")).extendLoans(house.extension(order, due.plusDays(1)));
        assertThat(codes(own)).containsExactly("DUTIES_NOT_APART");
        assertThat(param(own, "event")).isEqualTo(house.eventOf(order, TransferRequested.class));
        assertThat(codes(approver.extendLoans(house.extension(order, due)))).containsExactly("LOAN_DUE_DAY_PAST");
        assertThat(codes(approver.extendLoans(house.extension(order, due.plusDays(91)))))
                .containsExactly("LOAN_TOO_LONG");

        id(approver.extendLoans(house.extension(order, due.plusDays(90))));
        id(approver.extendLoans(house.extension(order, due.plusDays(180))));

        assertThat(codes(approver.extendLoans(house.extension(order, due.plusDays(181)))))
                .containsExactly("LOAN_EXTENSIONS_USED");
        assertThat(house.said(order, LoanExtended.class))
                .extracting(LoanExtended::from)
                .containsExactly(due, due.plusDays(90));
        assertThat(house.kinds(house.idOf(desk))).endsWith("AssetLoanExtended", "AssetLoanExtended");
    }

    @Test
    void only_what_is_out_on_loan_is_extended() {
        String order = house.received(Purpose.ALLOTMENT, item(house.desk(10)));

        assertThat(codes(house.loans(house.who("approver", "APPROVER")).extendLoans(house.extension(order, DAY))))
                .containsExactly("TRANSFER_ORDER_EMPTY");
    }
}
