package org.gongwucang.command.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.disposal.DisposalHouse.DAY;
import static org.gongwucang.command.disposal.DisposalHouse.codes;
import static org.gongwucang.command.disposal.DisposalHouse.done;
import static org.gongwucang.command.disposal.DisposalHouse.item;
import static org.gongwucang.command.disposal.DisposalHouse.owed;
import static org.gongwucang.command.disposal.DisposalHouse.told;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.gongwucang.command.disposal.DisposalDesk.DisposalPayload;
import org.gongwucang.command.disposal.DisposalInputs.DisposalAmountInput;
import org.gongwucang.command.disposal.DisposalInputs.PursuitInput;
import org.gongwucang.command.disposal.DisposalInputs.ReapproveDisposalPriceInput;
import org.gongwucang.command.disposal.DisposalInputs.RecordDisposalBidInput;
import org.gongwucang.command.disposal.DisposalInputs.RecordDisposalProceedsInput;
import org.gongwucang.command.disposal.DisposalInputs.RecordPursuitRecoveryInput;
import org.gongwucang.command.disposal.DisposalInputs.ValueDisposalInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.events.disposal.DisposalBidRecorded;
import org.gongwucang.events.disposal.DisposalPriceReapproved;
import org.gongwucang.events.disposal.DisposalProceedsSettled;
import org.gongwucang.events.disposal.PursuitOpened;
import org.gongwucang.events.policy.Weighed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

@CommandHouse
@DirtiesContext
class DisposalPriceTest {

    private static final String VALUATION = "10000.00";

    @Autowired
    private DisposalHouse house;

    @BeforeEach
    void opens() {
        house.opens();
    }

    private DisposalPayload value(Caller by, String disposal, String... amounts) {
        List<DisposalAmountInput> lines = IntStream.rangeClosed(1, amounts.length)
                .mapToObj(line -> new DisposalAmountInput(line, new BigDecimal(amounts[line - 1])))
                .toList();
        return house.deciding(by)
                .valueDisposal(new ValueDisposalInput(
                        disposal,
                        lines,
                        house.papers(by, DisposalPaperKind.VALUATION_REPORT),
                        house.next(),
                        DAY,
                        null));
    }

    /** A sale that was valued and approved. */
    private String valued() {
        String disposal = house.requested(DisposalForm.SALE, item(house.inStock()));
        done(value(house.finance(), disposal, VALUATION));
        done(house.approve(house.approver(), disposal));
        return disposal;
    }

    private DisposalPayload bid(String disposal, String price) {
        return house.executing(house.manager())
                .recordDisposalBid(new RecordDisposalBidInput(
                        disposal,
                        new BigDecimal(price),
                        "区再生资源公司",
                        house.papers(house.manager(), DisposalPaperKind.LISTING),
                        house.next(),
                        DAY,
                        null));
    }

    private DisposalPayload reapprove(Caller by, String disposal) {
        return house.deciding(by)
                .reapproveDisposalPrice(
                        new ReapproveDisposalPriceInput(disposal, "无他人报价", List.of(), house.next(), DAY, null));
    }

    private DisposalPayload pay(String disposal, String amount) {
        return house.executing(house.finance())
                .recordDisposalProceeds(new RecordDisposalProceedsInput(
                        disposal, 1, new BigDecimal(amount), "川财缴1号", "某公司", List.of(), house.next(), DAY, null));
    }

    @Test
    void ninety_percent_of_the_valuation_passes() {
        String disposal = valued();
        done(bid(disposal, "9000.00"));

        assertThat(house.said(disposal, DisposalBidRecorded.class))
                .singleElement()
                .satisfies(bid -> {
                    assertThat(bid.belowFloor()).isFalse();
                    assertThat(bid.decidedBy()).extracting(Weighed::rule).containsExactly("PRICE_FLOOR");
                });
        assertThat(house.execute(house.manager(), disposal, 1)).isEmpty();
        assertThat(codes(reapprove(house.approver(), disposal))).containsExactly("DISPOSAL_STATE");
    }

    @Test
    void a_fen_less_asks_for_a_second_approval_by_two_persons() {
        String disposal = valued();
        done(bid(disposal, "8999.99"));

        assertThat(house.said(disposal, DisposalBidRecorded.class).get(0).belowFloor())
                .isTrue();
        assertThat(house.execute(house.manager(), disposal, 1)).containsExactly("DISPOSAL_PRICE_BELOW_FLOOR");
        assertThat(codes(reapprove(house.finance(), disposal))).containsExactly("DISPOSAL_STEP_OF_ANOTHER_ROLE");
        Caller both = house.caller("both", "APPROVER", "FINANCE");
        done(reapprove(both, disposal));
        assertThat(house.execute(house.manager(), disposal, 1)).containsExactly("DISPOSAL_PRICE_BELOW_FLOOR");
        DisposalPayload alone = reapprove(both, disposal);
        assertThat(codes(alone)).containsExactly("DISPOSAL_STEPS_BY_TWO");
        assertThat(told(alone, "event")).isEqualTo(house.eventOf(disposal, DisposalPriceReapproved.class));
        done(reapprove(house.finance(), disposal));
        assertThat(codes(reapprove(house.finance(), disposal))).containsExactly("DISPOSAL_PRICE_NEEDS_NO_REAPPROVAL");
        assertThat(house.execute(house.caller("finance", "ASSET_MANAGER"), disposal, 1))
                .containsExactly("DISPOSAL_APPROVER_MAY_NOT_EXECUTE");
        assertThat(house.execute(house.manager(), disposal, 1)).isEmpty();
    }

    @Test
    void another_price_needs_to_be_agreed_to_anew() {
        String disposal = valued();
        done(bid(disposal, "8000"));
        done(reapprove(house.approver(), disposal));
        done(reapprove(house.finance(), disposal));
        done(bid(disposal, "7000"));

        assertThat(house.execute(house.manager(), disposal, 1)).containsExactly("DISPOSAL_PRICE_BELOW_FLOOR");
        done(bid(disposal, "9500"));
        assertThat(codes(reapprove(house.approver(), disposal))).containsExactly("DISPOSAL_PRICE_NEEDS_NO_REAPPROVAL");
        assertThat(house.execute(house.manager(), disposal, 1)).isEmpty();
    }

    @Test
    void who_asked_does_not_agree_to_the_price() {
        String disposal =
                house.drafted(house.caller("asker", "ASSET_MANAGER"), DisposalForm.SALE, item(house.inStock()));
        done(house.request(house.caller("asker", "ASSET_MANAGER"), disposal));
        done(value(house.finance(), disposal, VALUATION));
        done(house.approve(house.approver(), disposal));
        done(bid(disposal, "100"));

        assertThat(codes(reapprove(house.caller("asker", "APPROVER"), disposal)))
                .containsExactly("DISPOSAL_REQUESTER_MAY_NOT_DECIDE");
    }

    @Test
    void what_is_sold_is_valued_before_it_is_approved_and_listed_before_it_has_a_price() {
        String disposal = house.requested(DisposalForm.SALE, item(house.inStock()), item(house.inStock()));
        DisposalPayload unvalued = house.approve(house.approver(), disposal);
        assertThat(codes(unvalued)).containsExactly("DISPOSAL_STATE");
        assertThat(told(unvalued, "needed")).isEqualTo("VALUED");
        assertThat(codes(value(house.finance(), disposal, VALUATION))).containsExactly("DISPOSAL_LINES_INCOMPLETE");
        assertThat(codes(value(house.caller("manager", "FINANCE"), disposal, VALUATION, "1")))
                .containsExactly("DISPOSAL_REQUESTER_MAY_NOT_DECIDE");
        assertThat(codes(house.deciding(house.finance())
                        .valueDisposal(new ValueDisposalInput(
                                disposal,
                                List.of(
                                        new DisposalAmountInput(1, BigDecimal.ONE),
                                        new DisposalAmountInput(2, BigDecimal.ONE)),
                                List.of(),
                                house.next(),
                                DAY,
                                null))))
                .containsExactly("DISPOSAL_PAPERS_MISSING");
        done(value(house.finance(), disposal, VALUATION, "1"));
        done(house.approve(house.approver(), disposal));
        assertThat(house.execute(house.manager(), disposal, 1)).containsExactly("DISPOSAL_BID_MISSING");
        assertThat(codes(reapprove(house.approver(), disposal))).containsExactly("DISPOSAL_BID_MISSING");
        assertThat(codes(house.executing(house.manager())
                        .recordDisposalBid(new RecordDisposalBidInput(
                                disposal, BigDecimal.TEN, "某公司", List.of(), house.next(), DAY, null))))
                .containsExactly("DISPOSAL_PAPERS_MISSING");
    }

    @Test
    void what_is_given_away_has_no_price() {
        String disposal = house.approved(DisposalForm.DONATION, item(house.inStock()));

        assertThat(codes(bid(disposal, "1"))).containsExactly("DISPOSAL_WITHOUT_PRICE");
    }

    @Test
    void a_sale_is_settled_when_its_price_is_in_and_closed_then() {
        String disposal = valued();
        done(bid(disposal, "9500"));
        assertThat(codes(pay(disposal, "0"))).containsExactly("AMOUNT_ZERO_INVALID");
        done(pay(disposal, "4000"));
        assertThat(codes(house.executing(house.finance()).settleDisposalProceeds(house.input(disposal))))
                .containsExactly("DISPOSAL_STATE");
        assertThat(house.execute(house.manager(), disposal, 1)).isEmpty();
        DisposalPayload early = house.executing(house.finance()).settleDisposalProceeds(house.input(disposal));
        assertThat(codes(early)).containsExactly("DISPOSAL_PROCEEDS_SHORT");
        assertThat(told(early, "total")).isEqualTo("4000.00");
        assertThat(codes(house.executing(house.manager()).closeDisposal(house.input(disposal))))
                .containsExactly("DISPOSAL_STATE");
        done(pay(disposal, "5500"));
        done(house.executing(house.finance()).settleDisposalProceeds(house.input(disposal)));
        assertThat(codes(pay(disposal, "1"))).containsExactly("DISPOSAL_STATE");
        done(house.executing(house.manager()).closeDisposal(house.input(disposal)));

        assertThat(house.said(disposal, DisposalProceedsSettled.class).get(0).total())
                .isEqualByComparingTo("9500");
    }

    @Test
    void what_is_owed_for_a_loss_is_pursued_after_the_case_is_closed_and_never_beyond_the_claim() {
        String disposal = house.approved(DisposalForm.LOSS_WRITE_OFF, owed(house.inStock(), "某保安公司", "1200"));
        assertThat(codes(recover(disposal, "1"))).containsExactly("PURSUIT_NOT_OPEN");
        assertThat(house.execute(house.manager(), disposal, 1)).isEmpty();
        done(house.executing(house.manager()).closeDisposal(house.input(disposal)));

        assertThat(house.said(disposal, PursuitOpened.class).get(0).claim()).isEqualByComparingTo("1200");
        PursuitInput dunned = new PursuitInput(disposal, 1, "发函催收", List.of(), house.next(), DAY, null);
        done(house.pursuing(house.finance()).takePursuitStep(dunned));
        done(recover(disposal, "700"));
        assertThat(codes(recover(disposal, "500.01"))).containsExactly("PURSUIT_OVER_CLAIM");
        assertThat(codes(recover(disposal, "0"))).containsExactly("AMOUNT_ZERO_INVALID");
        done(recover(disposal, "500"));
        PursuitInput ended = new PursuitInput(disposal, 1, "全部收回", List.of(), house.next(), DAY, null);
        done(house.pursuing(house.finance()).endPursuit(ended));
        assertThat(codes(house.pursuing(house.finance())
                        .endPursuit(new PursuitInput(disposal, 1, "再结", List.of(), house.next(), DAY, null))))
                .containsExactly("PURSUIT_NOT_OPEN");
    }

    private DisposalPayload recover(String disposal, String amount) {
        return house.pursuing(house.finance())
                .recordPursuitRecovery(new RecordPursuitRecoveryInput(
                        disposal, 1, new BigDecimal(amount), "川财缴2号", List.of(), house.next(), DAY, null));
    }

    @Test
    void a_claim_has_a_debtor_and_belongs_to_a_loss() {
        String code = house.inStock();

        assertThat(codes(house.draft(house.manager(), DisposalForm.SALE, owed(code, "某人", "1"))))
                .containsExactly("PURSUIT_CLAIM_INVALID");
        assertThat(codes(house.draft(
                        house.manager(),
                        DisposalForm.LOSS_WRITE_OFF,
                        new DisposalInputs.DisposalItemInput(code, 1, null, false, null, "某人", null))))
                .containsExactly("PURSUIT_CLAIM_INVALID");
    }
}
