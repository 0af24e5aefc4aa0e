package org.gongwucang.command.stocktake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.stocktake.CountHouse.codes;
import static org.gongwucang.command.stocktake.CountHouse.totals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.asset.AssetInputs.CardInput;
import org.gongwucang.command.asset.AssetInputs.ClassInput;
import org.gongwucang.command.asset.AssetInputs.FundSource;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.stocktake.CountInputs.DraftSurplusBatchInput;
import org.gongwucang.command.stocktake.CountInputs.PostDifferencesInput;
import org.gongwucang.command.stocktake.CountInputs.PostingInput;
import org.gongwucang.command.stocktake.CountInputs.SurplusLineInput;
import org.gongwucang.command.stocktake.StockTakeController.StockTakePayload;
import org.gongwucang.command.stocktake.StockTakeInputs.CountTotalsInput;
import org.gongwucang.command.stocktake.StockTakeInputs.ReverseStockTakeEntryInput;
import org.gongwucang.events.asset.AssetCountSettled;
import org.gongwucang.events.asset.AssetEntryReversed;
import org.gongwucang.events.asset.AssetFound;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.events.asset.AssetReportedMissing;
import org.gongwucang.events.asset.LotAdjusted;
import org.gongwucang.events.asset.LotCountSettled;
import org.gongwucang.events.intake.IntakeBatchDrafted;
import org.gongwucang.events.intake.IntakeEntryReversed;
import org.gongwucang.events.intake.IntakeLineDrafted;
import org.gongwucang.events.stocktake.CountLineEntryReversed;
import org.gongwucang.events.stocktake.DifferencePosted;
import org.gongwucang.events.stocktake.StockTakeApproved;
import org.gongwucang.events.stocktake.StockTakePostingBegun;
import org.gongwucang.events.stocktake.StockTakeSurplusDrafted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class PostDifferencesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    @Autowired
    private CountHouse house;

    @BeforeEach
    void opens() {
        house.opens();
    }

    /** Counted, reconciled, explained and approved; the lot of the name lies at A/1. */
    private void settled(String take, CountTotalsInput totals, String... codes) {
        house.ends(take);
        for (String code : codes) {
            String place = code.startsWith("Kchairs") ? house.at("A/1") : null;
            assertThat(house.reconcile(take, code, place)).isEmpty();
            assertThat(house.explain(take, code, place)).isEmpty();
        }
        house.approves(take, totals);
    }

    @Test
    void what_is_missing_is_reported_what_lies_elsewhere_relocated_and_pieces_adjusted() {
        String lost = house.card("lost", "A/1");
        String moved = house.card("moved", "A/1");
        String came = house.card("came", "B");
        String chairs = house.lot("chairs", 40, "A/1");
        String take = house.frozen(3);
        assertThat(house.scan(take, moved, "A/2")).isEmpty();
        assertThat(house.scan(take, came, "A/2")).isEmpty();
        assertThat(house.scan("counter", take, chairs, house.at("A/1"), 38, "s1"))
                .isEmpty();
        settled(take, totals(0, 1, 1, 1, 0, 1), lost, moved, came, chairs);

        PostDifferencesInput input = new PostDifferencesInput(
                take,
                List.of(
                        new PostingInput(lost, null, null, null),
                        new PostingInput(moved, null, null, null),
                        new PostingInput(came, null, null, null),
                        new PostingInput(chairs, house.at("A/1"), null, null)),
                house.next(),
                TODAY);
        for (int i = 0; i < 2; i++) {
            assertThat(codes(house.counting("poster", "ASSET_MANAGER").postDifferences(input)))
                    .isEmpty();
        }

        assertThat(house.said(house.id("lost"), AssetReportedMissing.class)).hasSize(1);
        assertThat(house.said(house.id("moved"), AssetRelocated.class))
                .extracting(AssetRelocated::toLocation)
                .containsExactly(house.at("A/2"));
        assertThat(house.said(house.id("came"), AssetRelocated.class))
                .extracting(AssetRelocated::fromLocation)
                .containsExactly(house.at("B"));
        assertThat(house.said(house.id("chairs"), LotAdjusted.class))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.from()).isEqualTo(40);
                    assertThat(e.to()).isEqualTo(38);
                    assertThat(e.countedBy()).isEqualTo(house.staff("counter"));
                });
        assertThat(house.said(house.id("lost"), AssetCountSettled.class))
                .extracting(AssetCountSettled::action)
                .containsExactly("REPORTED_MISSING");
        assertThat(house.said(house.id("chairs"), LotCountSettled.class)).hasSize(1);
        assertThat(house.said(take, StockTakePostingBegun.class)).hasSize(1);
        assertThat(house.post(take, lost, null)).containsExactly("COUNT_LINE_STATE");
    }

    @Test
    void nobody_posts_what_he_counted_or_approved_or_before_it_was_explained_and_approved() {
        String lost = house.card("lost", "A/1");
        String found = house.card("found", "A/1");
        String take = house.frozen(2);
        assertThat(house.scan(take, found, "A/1")).isEmpty();
        house.ends(take);
        assertThat(house.reconcile(take, lost, null)).isEmpty();
        assertThat(house.explain(take, lost, null)).isEmpty();
        assertThat(house.post(take, lost, null)).containsExactly("STOCK_TAKE_STATE");
        house.approves(take, totals(1, 0, 1, 0, 0, 0));

        PostingInput line = new PostingInput(lost, null, null, null);
        assertThat(house.postAs("counter", take, line)).containsExactly("COUNTER_MAY_NOT_POST");
        assertThat(house.postAs("approver", take, line)).containsExactly("APPROVER_MAY_NOT_POST");
        assertThat(house.post(take, found, null)).containsExactly("COUNT_LINE_STATE");
        assertThat(house.post(take, "no-such-tag", null)).containsExactly("COUNT_LINE_UNKNOWN");
        assertThat(house.post(take, lost, null)).isEmpty();
        assertThat(codes(house.manager().returnStockTake(house.because(take)))).containsExactly("STOCK_TAKE_STATE");
    }

    @Test
    void what_was_missing_and_is_there_is_found_again_in_a_place() {
        String desk = house.card("desk", "A/1");
        house.told(
                "Asset",
                house.id("desk"),
                Instant.parse("2026-03-01T03:00:00Z"),
                new AssetReportedMissing(
                        house.id("desk"),
                        house.desks(),
                        house.unit(),
                        house.at("A/1"),
                        house.staff("keeper"),
                        "不见",
                        List.of(),
                        CountHouse.DAY));
        String take = house.frozen(0);
        assertThat(house.scan(take, desk, "A/2")).isEmpty();
        settled(take, totals(0, 0, 0, 0, 0, 1), desk);

        assertThat(house.post(take, desk, null)).containsExactly("STOCK_WITHOUT_CUSTODIAN_OR_ACCOUNT");
        assertThat(house.postAs("poster", take, new PostingInput(desk, null, house.staff("keeper"), FundSource.FISCAL)))
                .isEmpty();
        assertThat(house.said(house.id("desk"), AssetFound.class))
                .extracting(AssetFound::location)
                .containsExactly(house.at("A/2"));
    }

    @Test
    void what_the_book_has_followed_already_is_only_noted() {
        String moved = house.card("moved", "A/1");
        String take = house.frozen(1);
        assertThat(house.scan(take, moved, "A/2")).isEmpty();
        settled(take, totals(0, 1, 0, 0, 0, 0), moved);
        house.carried("moved", "A/1", "A/2");

        assertThat(house.post(take, moved, null)).isEmpty();
        assertThat(house.said(house.line(take, house.id("moved"), null), DifferencePosted.class))
                .extracting(DifferencePosted::action)
                .containsExactly("NOTED");
    }

    private SurplusLineInput surplus(String code, boolean known) {
        CardInput card = new CardInput(
                "铁皮柜",
                null,
                null,
                new ClassInput(
                        house.desks().codeSystem(),
                        house.desks().edition(),
                        house.desks().code()),
                new BigDecimal("600"),
                null,
                null,
                null);
        return new SurplusLineInput(code, null, known ? null : card, false, 1, false, null);
    }

    private StockTakePayload draft(String take, SurplusLineInput... lines) {
        return house.counting("poster", "ASSET_MANAGER")
                .draftSurplusBatch(new DraftSurplusBatchInput(
                        take, house.unit(), house.house(), List.of(lines), house.next(), TODAY, null));
    }

    @Test
    void a_surplus_comes_in_by_a_batch_that_goes_with_what_drafted_it() {
        String used = house.card("used", null, house.unit());
        String found = house.card("found", "A/1");
        String take = house.frozen(1);
        assertThat(house.scan(take, used, "A/1")).isEmpty();
        assertThat(house.scan(take, "no-tag-1", "A/1")).isEmpty();
        assertThat(house.scan(take, found, "A/2")).isEmpty();
        settled(take, new CountTotalsInput(0, 1, 0, 0, 0, 1, 1, 0, 3), used, "no-tag-1", found);

        assertThat(house.post(take, used, null)).containsExactly("SURPLUS_NEEDS_INTAKE");
        assertThat(house.post(take, "no-tag-1", null)).containsExactly("SURPLUS_NEEDS_INTAKE");
        assertThat(codes(draft(take, surplus(found, true)))).containsExactly("NOT_A_SURPLUS");
        assertThat(codes(draft(take))).containsExactly("LINES_OUT_OF_RANGE");
        assertThat(codes(draft(take, surplus(used, true), surplus("no-tag-1", false))))
                .isEmpty();

        StockTakeSurplusDrafted drafted =
                house.said(take, StockTakeSurplusDrafted.class).get(0);
        assertThat(house.said(drafted.batch(), IntakeBatchDrafted.class))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.source()).isEqualTo("STOCKTAKE_SURPLUS");
                    assertThat(e.document()).isEqualTo("PD-" + house.unit() + "-2026-0001");
                });
        assertThat(house.said(drafted.batch(), IntakeLineDrafted.class))
                .extracting(e -> e.item().code())
                .containsExactly(used, null);
        assertThat(codes(draft(take, surplus(used, true)))).containsExactly("COUNT_LINE_STATE");

        String line = house.line(take, house.id("used"), null);
        assertThat(codes(house.reverse(
                        "poster", "ASSET_MANAGER", line, house.eventOf(line, DifferencePosted.class), List.of())))
                .isEmpty();
        assertThat(house.said(drafted.batch(), IntakeEntryReversed.class)).hasSize(3);
        assertThat(house.said(house.line(take, "tag no-tag-1", null), CountLineEntryReversed.class))
                .hasSize(1);
        assertThat(codes(draft(take, surplus(used, true)))).isEmpty();
    }

    @Test
    void a_posting_is_taken_back_with_what_it_entered_from_either_side() {
        String lost = house.card("lost", "A/1");
        String chairs = house.lot("chairs", 40, "A/1");
        String take = house.frozen(2);
        assertThat(house.scan("counter", take, chairs, house.at("A/1"), 38, "s1"))
                .isEmpty();
        settled(take, totals(0, 0, 1, 1, 0, 0), lost, chairs);
        assertThat(house.post(take, lost, null)).isEmpty();
        assertThat(house.post(take, chairs, house.at("A/1"))).isEmpty();

        String line = house.line(take, house.id("lost"), null);
        assertThat(codes(house.reverse(
                        "poster", "ASSET_MANAGER", line, house.eventOf(line, DifferencePosted.class), List.of())))
                .isEmpty();
        assertThat(house.said(house.id("lost"), AssetEntryReversed.class))
                .extracting(AssetEntryReversed::reversedEntry)
                .containsExactly("AssetCountSettled", "AssetReportedMissing");
        String lots = house.line(take, house.id("chairs"), house.at("A/1"));
        assertThat(codes(house.reverse(
                        "poster", "ASSET_MANAGER", lots, house.eventOf(lots, DifferencePosted.class), List.of())))
                .isEmpty();
        assertThat(house.post(take, lost, null)).isEmpty();

        String approval = house.eventOf(take, StockTakeApproved.class);
        assertThat(codes(house.as("approver", "APPROVER,ASSET_MANAGER")
                        .reverseStockTakeEntry(
                                new ReverseStockTakeEntryInput(take, approval, "错批", List.of(), house.next(), null))))
                .containsExactly("STOCK_TAKE_POSTING_BEGUN");
    }
}
