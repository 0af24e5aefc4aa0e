package org.gongwucang.command.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.disposal.DisposalHouse.DAY;
import static org.gongwucang.command.disposal.DisposalHouse.codes;
import static org.gongwucang.command.disposal.DisposalHouse.done;
import static org.gongwucang.command.disposal.DisposalHouse.item;
import static org.gongwucang.command.disposal.DisposalHouse.pieces;
import static org.gongwucang.command.disposal.DisposalHouse.told;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.gongwucang.command.asset.AssetCommand.PlaceHold;
import org.gongwucang.command.asset.AssetCommand.RelocateAsset;
import org.gongwucang.command.asset.AssetCommand.ReportMissing;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.asset.LotCommand.RelocateLot;
import org.gongwucang.command.asset.Quantity;
import org.gongwucang.command.disposal.DisposalDesk.DisposalPayload;
import org.gongwucang.command.disposal.DisposalInputs.DisposalItemInput;
import org.gongwucang.command.disposal.DisposalInputs.DraftDisposalInput;
import org.gongwucang.command.disposal.DisposalInputs.DraftDisposalLinesInput;
import org.gongwucang.command.disposal.DisposalInputs.RecordDisposalProceedsInput;
import org.gongwucang.command.disposal.DisposalInputs.WithdrawDisposalLinesInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.events.asset.AssetDisposalFreezeLifted;
import org.gongwucang.events.asset.AssetDisposalFrozen;
import org.gongwucang.events.asset.AssetDisposed;
import org.gongwucang.events.asset.LotDisposed;
import org.gongwucang.events.disposal.DisposalApproved;
import org.gongwucang.events.disposal.DisposalClosed;
import org.gongwucang.events.disposal.DisposalLineExecuted;
import org.gongwucang.events.disposal.DisposalRequested;
import org.gongwucang.events.disposal.DisposalStepApproved;
import org.gongwucang.events.policy.Weighed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

@CommandHouse
@DirtiesContext
class DisposalCaseTest {

    @Autowired
    private DisposalHouse house;

    @BeforeEach
    void opens() {
        house.opens();
    }

    @Test
    void a_thing_is_frozen_at_the_request_still_there_after_the_approval_and_gone_when_it_is_carried_out() {
        String code = house.inStock();
        String disposal = house.requested(DisposalForm.FREE_TRANSFER, item(code));
        String asset = house.idOf(code);

        assertThat(house.said(asset, AssetDisposalFrozen.class)).hasSize(1);
        assertThat(move(code)).containsExactly("ASSET_DISPOSAL_FROZEN");
        done(house.approve(house.approver(), disposal));
        assertThat(house.said(asset, AssetDisposed.class)).isEmpty();
        assertThat(move(code)).containsExactly("ASSET_DISPOSAL_FROZEN");
        assertThat(house.execute(house.manager(), disposal, 1)).isEmpty();

        assertThat(house.said(asset, AssetDisposed.class)).singleElement().satisfies(gone -> {
            assertThat(gone.value()).isEqualByComparingTo("1500");
            assertThat(gone.state()).isEqualTo("IN_STOCK");
            assertThat(gone.number()).isEqualTo("CZ-" + house.unit() + "-2026-0001");
        });
        assertThat(move(code)).containsExactly("ASSET_DISPOSED");
        done(house.executing(house.manager()).closeDisposal(house.input(disposal)));
        assertThat(house.said(disposal, DisposalClosed.class)).hasSize(1);
        assertThat(house.said(disposal, DisposalRequested.class).get(0).evidence())
                .hasSize(1);
    }

    private List<String> move(String code) {
        return house.send(
                house.caller(house.keeper(), "KEEPER"),
                draft -> new RelocateAsset(house.idOf(code), house.zone("B"), DAY));
    }

    @Test
    void what_a_unit_uses_is_asked_for_by_its_handler_and_what_lies_in_stock_by_the_manager() {
        String used = house.inUse();
        String stored = house.inStock();

        assertThat(codes(house.draft(house.handler(), DisposalForm.DONATION, item(stored))))
                .containsExactly("DISPOSAL_OF_STOCK");
        assertThat(codes(house.draft(house.manager(), DisposalForm.DONATION, item(used))))
                .containsExactly("DISPOSAL_OF_ANOTHER_UNIT");
        assertThat(codes(house.draft(house.handler(), DisposalForm.DONATION, item(used))))
                .isEmpty();
        String others = house.thing(house.desks(), "1500", null, 1, false, house.other(), null);
        assertThat(codes(house.draft(house.handler(), DisposalForm.DONATION, item(others))))
                .containsExactly("NOT_FOUND");
        Caller both = house.caller("both", "UNIT_HANDLER", "ASSET_MANAGER");
        assertThat(codes(house.draft(both, DisposalForm.DONATION, item(others))))
                .containsExactly("DISPOSAL_OF_ANOTHER_UNIT");
    }

    @Test
    void somebody_of_another_unit_learns_nothing_of_a_case() {
        String disposal = house.drafted(house.handler(), DisposalForm.DONATION, item(house.inUse()));

        assertThat(codes(house.request(house.stranger(), disposal))).containsExactly("NOT_FOUND");
        assertThat(codes(house.asking(house.stranger()).withdrawDisposal(house.because(disposal))))
                .containsExactly("NOT_FOUND");
        assertThat(codes(house.asking(house.stranger())
                        .draftDisposal(new DraftDisposalInput(
                                house.unit(), DisposalForm.SALE, "1", "旧", null, List.of(), house.next(), DAY))))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void numbers_of_a_unit_have_no_gap() {
        house.drafted(house.handler(), DisposalForm.DONATION, item(house.inUse()));
        house.draft(house.handler(), DisposalForm.DONATION, item(house.inStock()));
        DisposalPayload second = house.draft(house.handler(), DisposalForm.DONATION, item(house.inUse()));

        assertThat(second.number()).isEqualTo("CZ-" + house.unit() + "-2026-0002");
    }

    @Test
    void a_draft_names_each_thing_once_and_something_at_all() {
        String code = house.inStock();

        assertThat(codes(house.draft(house.manager(), DisposalForm.DONATION, item(code), item(code))))
                .containsExactly("DISPOSAL_THING_TWICE");
        String empty = house.drafted(house.manager(), DisposalForm.DONATION);
        assertThat(codes(house.request(house.manager(), empty))).containsExactly("DISPOSAL_EMPTY");
        List<DisposalItemInput> many = Collections.nCopies(201, item(code));
        assertThat(codes(house.asking(house.manager())
                        .draftDisposalLines(new DraftDisposalLinesInput(empty, many, house.next(), DAY, null))))
                .containsExactly("DISPOSAL_LINES_FULL");
        assertThat(codes(house.asking(house.manager())
                        .withdrawDisposalLines(
                                new WithdrawDisposalLinesInput(empty, List.of(7), house.next(), DAY, null))))
                .containsExactly("DISPOSAL_LINE_UNKNOWN");
    }

    @Test
    void a_line_of_a_draft_can_be_withdrawn_and_named_again() {
        String code = house.inStock();
        String disposal = house.drafted(house.manager(), DisposalForm.DONATION, item(code));
        done(house.asking(house.manager())
                .withdrawDisposalLines(new WithdrawDisposalLinesInput(disposal, List.of(1), house.next(), DAY, null)));
        done(house.asking(house.manager())
                .draftDisposalLines(
                        new DraftDisposalLinesInput(disposal, List.of(item(code)), house.next(), DAY, null)));

        done(house.request(house.manager(), disposal, DisposalPaperKind.DONEE_PAPERS));

        assertThat(house.said(disposal, DisposalRequested.class).get(0).lines()).isOne();
    }

    @Test
    void each_form_is_asked_for_with_its_papers_and_their_files() {
        for (DisposalForm form : DisposalForm.values()) {
            String disposal = house.drafted(house.manager(), form, item(house.inStock()));
            if (form.papers().isEmpty()) {
                assertThat(codes(house.request(house.manager(), disposal)))
                        .as("%s", form)
                        .isEmpty();
            } else {
                DisposalPayload refused = house.request(house.manager(), disposal);
                assertThat(codes(refused)).as("%s", form).containsExactly("DISPOSAL_PAPERS_MISSING");
                assertThat(told(refused, "missing"))
                        .contains(form.papers().get(0).name());
                assertThat(codes(house.request(
                                house.manager(), disposal, form.papers().toArray(DisposalPaperKind[]::new))))
                        .isEmpty();
            }
        }
    }

    @Test
    void what_stores_data_goes_only_with_its_certificate_unless_it_was_lost() {
        String laptop =
                house.thing(house.computers(), "5000", DisposalHouse.OLD, 1, false, house.unit(), house.zone("A"));
        String bare = house.drafted(house.manager(), DisposalForm.DONATION, item(laptop));
        assertThat(codes(house.request(house.manager(), bare, DisposalPaperKind.DONEE_PAPERS)))
                .containsExactly("WIPE_CERTIFICATE_MISSING");
        DisposalItemInput wiped = new DisposalItemInput(laptop, 1, null, false, "清〔2026〕1号", null, null);
        String proven = house.drafted(house.manager(), DisposalForm.DONATION, wiped);
        assertThat(codes(house.request(house.manager(), proven, DisposalPaperKind.DONEE_PAPERS)))
                .containsExactly("DISPOSAL_PAPERS_MISSING");
        assertThat(codes(house.request(
                        house.manager(), proven, DisposalPaperKind.DONEE_PAPERS, DisposalPaperKind.WIPE_CERTIFICATE)))
                .isEmpty();
        String lost =
                house.thing(house.computers(), "5000", DisposalHouse.OLD, 1, false, house.unit(), house.zone("A"));
        house.requested(DisposalForm.LOSS_WRITE_OFF, item(lost));
    }

    @Test
    void a_request_names_each_line_that_cannot_be_had_and_freezes_none() {
        String free = house.inStock();
        String held = house.inStock();
        String asked = house.inStock();
        house.requested(DisposalForm.FREE_TRANSFER, item(asked));
        String disposal = house.drafted(house.manager(), DisposalForm.SALE, item(free), item(held), item(asked));
        hold(held);

        DisposalPayload refused = house.request(house.manager(), disposal);

        assertThat(codes(refused)).containsExactly("DISPOSAL_LINES_NOT_FREE");
        assertThat(told(refused, "count")).isEqualTo("2");
        assertThat(told(refused, "lines"))
                .contains("2 " + held + " ASSET_HELD")
                .contains("3 " + asked + " ASSET_DISPOSAL_FROZEN");
        assertThat(house.said(house.idOf(free), AssetDisposalFrozen.class)).isEmpty();
    }

    private void hold(String code) {
        assertThat(house.send(
                        house.manager(),
                        draft -> new PlaceHold(
                                house.idOf(code),
                                draft.newId(),
                                "DISPUTE",
                                new Reason("权属不清"),
                                new Document("函1号"),
                                List.of(),
                                DAY)))
                .isEmpty();
    }

    @Test
    void what_was_bound_since_is_named_at_the_approval_and_does_not_go() {
        String code = house.inStock();
        String disposal = house.requested(DisposalForm.FREE_TRANSFER, item(code));
        hold(code);

        DisposalPayload refused = house.approve(house.approver(), disposal);

        assertThat(codes(refused)).containsExactly("DISPOSAL_LINES_NOT_FREE");
        assertThat(told(refused, "lines")).isEqualTo("1 " + code + " ASSET_HELD");
    }

    @Test
    void a_hold_after_the_approval_keeps_it_from_being_carried_out() {
        String code = house.inStock();
        String disposal = house.approved(DisposalForm.FREE_TRANSFER, item(code));
        hold(code);

        assertThat(house.execute(house.manager(), disposal, 1)).containsExactly("ASSET_HELD");
    }

    @Test
    void below_the_limit_one_step_is_enough_and_from_it_on_finance_decides_as_well() {
        String cheap =
                house.thing(house.desks(), "49999.99", DisposalHouse.OLD, 1, false, house.unit(), house.zone("A"));
        String dear =
                house.thing(house.desks(), "50000.00", DisposalHouse.OLD, 1, false, house.unit(), house.zone("A"));
        String one = house.approved(DisposalForm.FREE_TRANSFER, item(cheap));
        String two = house.approved(DisposalForm.FREE_TRANSFER, item(dear));

        assertThat(house.said(one, DisposalApproved.class)).singleElement().satisfies(approved -> {
            assertThat(approved.step()).isOne();
            assertThat(approved.decidedBy()).extracting(Weighed::rule).containsExactly("DISPOSAL_APPROVAL");
        });
        assertThat(house.said(two, DisposalStepApproved.class)).hasSize(1);
        assertThat(house.execute(house.manager(), two, 1)).containsExactly("DISPOSAL_STATE");
        assertThat(codes(house.approve(house.caller("a2", "APPROVER"), two)))
                .containsExactly("DISPOSAL_STEP_OF_ANOTHER_ROLE");
        done(house.approve(house.finance(), two));
        assertThat(house.said(two, DisposalApproved.class).get(0).step()).isEqualTo(2);
    }

    @Test
    void vehicles_and_what_was_a_temporary_bodys_always_need_two_steps() {
        String car = house.thing(house.cars(), "100", DisposalHouse.OLD, 1, false, house.unit(), house.zone("A"));
        String ofBody = house.thing(house.desks(), "100", DisposalHouse.OLD, 1, false, house.body(), house.zone("A"));
        for (String code : List.of(car, ofBody)) {
            String disposal = house.approved(DisposalForm.FREE_TRANSFER, item(code));
            assertThat(house.said(disposal, DisposalStepApproved.class)).hasSize(1);
        }
        DisposalPayload told = house.asking(house.manager())
                .draftDisposal(new DraftDisposalInput(
                        house.unit(),
                        DisposalForm.SCRAPPING,
                        "1",
                        "散会",
                        house.body(),
                        List.of(item(house.inStock())),
                        house.next(),
                        DAY));
        assertThat(told.userErrors()).isEmpty();
    }

    @Test
    void who_asked_decides_nothing_who_approved_one_step_not_the_other_and_no_approver_carries_it_out() {
        String dear = house.thing(house.desks(), "90000", DisposalHouse.OLD, 1, false, house.unit(), house.zone("A"));
        Caller one = new Caller("one", Set.of("ASSET_MANAGER", "APPROVER", "FINANCE"), house.unit());
        Caller two = new Caller("two", Set.of("ASSET_MANAGER", "APPROVER", "FINANCE"), house.unit());
        Caller three = new Caller("three", Set.of("ASSET_MANAGER", "APPROVER", "FINANCE"), house.unit());
        String disposal = house.drafted(one, DisposalForm.FREE_TRANSFER, item(dear));
        done(house.request(one, disposal, DisposalPaperKind.RECEIVER_ACCEPTANCE));

        DisposalPayload own = house.approve(one, disposal);
        assertThat(codes(own)).containsExactly("DISPOSAL_REQUESTER_MAY_NOT_DECIDE");
        assertThat(told(own, "event")).isEqualTo(house.eventOf(disposal, DisposalRequested.class));
        assertThat(codes(house.deciding(one).rejectDisposal(house.because(disposal))))
                .containsExactly("DISPOSAL_REQUESTER_MAY_NOT_DECIDE");
        assertThat(codes(house.approve(deputyOf("one"), disposal)))
                .containsExactly("DISPOSAL_REQUESTER_MAY_NOT_DECIDE");
        done(house.approve(two, disposal));
        assertThat(codes(house.approve(deputyOf("two"), disposal))).containsExactly("DISPOSAL_STEPS_BY_TWO");
        DisposalPayload again = house.approve(two, disposal);
        assertThat(codes(again)).containsExactly("DISPOSAL_STEPS_BY_TWO");
        assertThat(told(again, "event")).isEqualTo(house.eventOf(disposal, DisposalStepApproved.class));
        done(house.approve(three, disposal));
        assertThat(house.execute(two, disposal, 1)).containsExactly("DISPOSAL_APPROVER_MAY_NOT_EXECUTE");
        assertThat(house.execute(three, disposal, 1)).containsExactly("DISPOSAL_APPROVER_MAY_NOT_EXECUTE");
        assertThat(house.execute(one, disposal, 1)).isEmpty();
    }

    private Caller deputyOf(String staff) {
        return new Caller(
                "deputy", Set.of("APPROVER", "FINANCE"), house.unit(), List.of(new Caller.Deputation("d1", staff)));
    }

    @Test
    void what_is_rejected_or_withdrawn_is_as_it_was_before() {
        String first = house.inStock();
        String second = house.inStock();
        String rejected = house.requested(DisposalForm.FREE_TRANSFER, item(first));
        String withdrawn = house.approved(DisposalForm.FREE_TRANSFER, item(second));

        done(house.deciding(house.approver()).rejectDisposal(house.because(rejected)));
        done(house.asking(house.manager()).withdrawDisposal(house.because(withdrawn)));

        for (String code : List.of(first, second)) {
            assertThat(house.said(house.idOf(code), AssetDisposalFreezeLifted.class))
                    .hasSize(1);
            assertThat(move(code)).isEmpty();
        }
        assertThat(house.execute(house.manager(), withdrawn, 1)).containsExactly("DISPOSAL_STATE");
        assertThat(codes(house.asking(house.manager()).withdrawDisposal(house.because(rejected))))
                .containsExactly("DISPOSAL_STATE");
    }

    @Test
    void what_brought_money_is_not_withdrawn() {
        String disposal = house.approved(DisposalForm.DONATION, item(house.inStock()));
        done(house.executing(house.finance())
                .recordDisposalProceeds(new RecordDisposalProceedsInput(
                        disposal, null, new BigDecimal("10"), "票1", "某人", List.of(), house.next(), DAY, null)));

        assertThat(codes(house.asking(house.manager()).withdrawDisposal(house.because(disposal))))
                .containsExactly("DISPOSAL_HAS_PROCEEDS");
    }

    @Test
    void pieces_of_a_lot_are_frozen_by_line_and_the_others_move_on() {
        String lot = house.lot(10);
        String disposal = house.requested(DisposalForm.FREE_TRANSFER, pieces(lot, 4));

        assertThat(carry(lot, 7)).containsExactly("LOT_PIECES_FROZEN");
        assertThat(carry(lot, 6)).isEmpty();
        DisposalItemInput more = new DisposalItemInput(lot, 1, house.zone("A"), false, null, null, null);
        String late = house.drafted(house.manager(), DisposalForm.DONATION, more);
        assertThat(told(house.request(house.manager(), late, DisposalPaperKind.DONEE_PAPERS), "lines"))
                .contains("LOT_PIECES_FROZEN");
        done(house.approve(house.approver(), disposal));
        assertThat(house.execute(house.manager(), disposal, 1)).isEmpty();

        assertThat(house.said(house.idOf(lot), LotDisposed.class))
                .singleElement()
                .satisfies(gone -> {
                    assertThat(gone.pieces()).isEqualTo(4);
                    assertThat(gone.value()).isEqualByComparingTo("800");
                    assertThat(gone.location()).isEqualTo(house.zone("A"));
                });
        assertThat(carry(lot, 1)).containsExactly("LOT_NOT_THERE");
    }

    private List<String> carry(String lot, int pieces) {
        return house.send(
                house.caller(house.keeper(), "KEEPER"),
                draft -> new RelocateLot(house.idOf(lot), house.zone("A"), house.zone("B"), new Quantity(pieces), DAY));
    }

    @Test
    void a_line_goes_once_and_a_case_is_closed_only_when_all_went() {
        String disposal = house.approved(DisposalForm.FREE_TRANSFER, item(house.inStock()), item(house.inStock()));

        assertThat(house.execute(house.manager(), disposal, 1)).isEmpty();
        assertThat(house.execute(house.manager(), disposal, 1)).containsExactly("DISPOSAL_LINE_EXECUTED");
        assertThat(codes(house.executing(house.manager()).closeDisposal(house.input(disposal))))
                .containsExactly("DISPOSAL_STATE");
        assertThat(house.execute(house.manager(), disposal, 2)).isEmpty();
        assertThat(house.said(disposal, DisposalLineExecuted.class)).hasSize(2);
        done(house.executing(house.manager()).closeDisposal(house.input(disposal)));
    }

    @Test
    void what_is_missing_is_written_off_as_a_loss_and_in_no_other_form() {
        String code = house.inStock();
        assertThat(house.send(
                        house.caller(house.keeper(), "KEEPER"),
                        draft -> new ReportMissing(house.idOf(code), new Reason("盘点未见"), List.of(), DAY)))
                .isEmpty();
        String sale = house.drafted(house.manager(), DisposalForm.SALE, item(code));
        assertThat(told(house.request(house.manager(), sale), "lines")).contains("ASSET_NOT_THERE");

        String loss = house.approved(DisposalForm.LOSS_WRITE_OFF, item(code));
        assertThat(house.execute(house.manager(), loss, 1)).isEmpty();

        assertThat(house.said(house.idOf(code), AssetDisposed.class).get(0).state())
                .isEqualTo("MISSING");
    }
}
