package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.asset.CardHouse.DAY;
import static org.gongwucang.command.asset.CardHouse.codes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongwucang.command.asset.AssetInputs.FundSource;
import org.gongwucang.command.asset.CareInputs.AssessConditionsInput;
import org.gongwucang.command.asset.CareInputs.CompleteRepairInput;
import org.gongwucang.command.asset.CareInputs.ConditionGrade;
import org.gongwucang.command.asset.CareInputs.ConditionLineInput;
import org.gongwucang.command.asset.CareInputs.DescribeAssetInput;
import org.gongwucang.command.asset.CareInputs.FoundLineInput;
import org.gongwucang.command.asset.CareInputs.HeldLineInput;
import org.gongwucang.command.asset.CareInputs.HoldKind;
import org.gongwucang.command.asset.CareInputs.LiftHoldsInput;
import org.gongwucang.command.asset.CareInputs.PlaceHoldsInput;
import org.gongwucang.command.asset.CareInputs.RepairedLineInput;
import org.gongwucang.command.asset.CareInputs.ReportFoundInput;
import org.gongwucang.command.asset.CareInputs.ReportMissingInput;
import org.gongwucang.command.asset.CareInputs.SendToRepairInput;
import org.gongwucang.command.asset.CareInputs.ThingLineInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.events.asset.AssetDescribed;
import org.gongwucang.events.asset.AssetFound;
import org.gongwucang.events.asset.AssetReportedMissing;
import org.gongwucang.events.asset.ConditionAssessed;
import org.gongwucang.events.asset.HoldLifted;
import org.gongwucang.events.asset.HoldPlaced;
import org.gongwucang.events.asset.RepairCompleted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class CardCareTest {

    private static final LocalDate THIRD = DAY.withDayOfMonth(3);
    private static final LocalDate FIFTH = DAY.withDayOfMonth(5);

    @Autowired
    private CardHouse house;

    @BeforeEach
    void opens() {
        house.opens();
    }

    @Test
    void a_move_of_the_third_may_be_entered_after_a_condition_of_the_fifth_but_not_before_the_last_move() {
        String code = house.inStock();
        assertThat(assess(house.keeping(), code, FIFTH)).isEmpty();

        assertThat(house.move(code, house.zone("B"), THIRD)).isEmpty();
        assertThat(house.move(code, house.zone("A"), THIRD.minusDays(1))).containsExactly("DATE_BEFORE_LAST_ENTRY");
        assertThat(assess(house.keeping(), code, THIRD)).containsExactly("DATE_BEFORE_LAST_ENTRY");
    }

    @Test
    void a_grade_is_taken_back_and_another_may_be_of_an_earlier_day() {
        String code = house.inStock();
        assess(house.keeping(), code, FIFTH);

        assertThat(house.said(code)).isEqualTo(new ConditionAssessed(house.idOf(code), "WORN", "划痕", List.of(), FIFTH));
        assertThat(house.reverseLast(code, house.caller(house.keeper(), "KEEPER")))
                .isEmpty();
        assertThat(assess(house.keeping(), code, THIRD)).isEmpty();
    }

    @Test
    void units_enter_about_their_own_things_only() {
        String code = house.inUse();
        Caller clerk = house.caller("h", "UNIT_HANDLER");
        Caller other = new Caller("h", Set.of("UNIT_HANDLER"), house.stranger());

        assertThat(assess(house.care(other), code, THIRD)).containsExactly("NOT_FOUND");
        assertThat(assess(house.care(clerk), code, THIRD)).isEmpty();
        assertThat(house.reverseLast(code, other)).containsExactly("NOT_FOUND");
        assertThat(house.reverseLast(code, clerk)).isEmpty();
    }

    @Test
    void a_card_is_described_anew_and_a_lot_is_no_card() {
        String code = house.inStock();
        DescribeAssetInput input = new DescribeAssetInput(code, "大班台", "1800×900", null, house.next(), THIRD, null);

        assertThat(codes(house.keeping().describeAsset(input))).isEmpty();
        assertThat(house.said(code)).isEqualTo(new AssetDescribed(house.idOf(code), "大班台", "1800×900", null, THIRD));
        assertThat(assess(house.keeping(), house.lot(5), THIRD)).containsExactly("LOT_NOT_CARD");
    }

    @Test
    void what_is_missing_is_moved_by_nobody_until_it_is_found_where_it_belongs() {
        String code = house.inStock();
        assertThat(missing(code)).isEmpty();

        assertThat(house.said(code)).isInstanceOfSatisfying(AssetReportedMissing.class, e -> {
            assertThat(e.location()).isEqualTo(house.zone("A"));
            assertThat(e.custodian()).isEqualTo(house.keeper());
        });
        assertThat(missing(code)).containsExactly("ASSET_NOT_THERE");
        assertThat(house.move(code, house.zone("B"), FIFTH)).containsExactly("ASSET_NOT_IN_STOCK");
        assertThat(found(code, null)).containsExactly("FOUND_ELSEWHERE");
        assertThat(found(code, house.zone("B"))).isEmpty();
        assertThat(house.said(code))
                .isInstanceOfSatisfying(
                        AssetFound.class, e -> assertThat(e.location()).isEqualTo(house.zone("B")));
        assertThat(found(code, house.zone("B"))).containsExactly("ASSET_NOT_MISSING");
        assertThat(house.move(code, house.zone("A"), FIFTH)).isEmpty();
    }

    @Test
    void what_was_in_use_is_found_in_use() {
        String code = house.inUse();
        missing(code);

        assertThat(found(code, house.zone("A"))).containsExactly("FOUND_ELSEWHERE");
        assertThat(found(code, null)).isEmpty();
    }

    @Test
    void what_is_found_in_stock_has_a_custodian_and_an_account() {
        String code = house.inStock();
        missing(code);
        FoundLineInput line = new FoundLineInput(code, house.zone("A"), null, null, null);

        assertThat(codes(house.keeping()
                        .reportFound(new ReportFoundInput(List.of(line), "错放", List.of(), house.next(), THIRD))))
                .containsExactly("STOCK_WITHOUT_CUSTODIAN_OR_ACCOUNT");
    }

    @Test
    void a_repair_has_its_provider_and_its_cost_and_what_is_away_is_not_moved() {
        String code = house.inStock();
        assertThat(toRepair(code)).isEmpty();

        assertThat(house.move(code, house.zone("B"), FIFTH)).containsExactly("ASSET_NOT_IN_STOCK");
        assertThat(toRepair(code)).containsExactly("ASSET_NOT_THERE");
        assertThat(repaired(code)).isEmpty();
        assertThat(house.said(code))
                .isEqualTo(new RepairCompleted(
                        house.idOf(code), "维修部", new BigDecimal("120.00"), "已换锁", "修1号", List.of(), FIFTH));
        assertThat(repaired(code)).containsExactly("ASSET_NOT_UNDER_REPAIR");
        assertThat(house.move(code, house.zone("B"), FIFTH)).isEmpty();
    }

    @Test
    void several_holds_bind_a_thing_until_the_last_of_them_is_lifted() {
        String code = house.inStock();
        assertThat(hold(code, HoldKind.DISPUTE)).isEmpty();
        String dispute = ((HoldPlaced) house.said(code)).hold();
        assertThat(hold(code, HoldKind.DISPUTE)).containsExactly("ASSET_HELD_SO");
        assertThat(hold(code, HoldKind.PLEDGE)).isEmpty();
        String pledge = ((HoldPlaced) house.said(code)).hold();

        assertThat(house.move(code, house.zone("B"), FIFTH)).containsExactly("ASSET_HELD");
        assertThat(toRepair(code)).containsExactly("ASSET_HELD");
        assertThat(lift(code, dispute)).isEmpty();
        assertThat(lift(code, dispute)).containsExactly("HOLD_UNKNOWN");
        assertThat(house.move(code, house.zone("B"), FIFTH)).containsExactly("ASSET_HELD");
        assertThat(lift(code, pledge)).isEmpty();
        assertThat(house.said(code))
                .isEqualTo(new HoldLifted(house.idOf(code), pledge, "PLEDGE", "和解", List.of(), THIRD));
        assertThat(house.move(code, house.zone("B"), FIFTH)).isEmpty();
    }

    private List<String> assess(CardCareController by, String code, LocalDate day) {
        ConditionLineInput line = new ConditionLineInput(code, ConditionGrade.WORN, "划痕", List.of(), null);
        return codes(by.assessConditions(new AssessConditionsInput(List.of(line), house.next(), day)));
    }

    private List<String> missing(String code) {
        return codes(house.keeping()
                .reportMissing(new ReportMissingInput(
                        List.of(new ThingLineInput(code, null)), "未见", List.of(), house.next(), THIRD)));
    }

    private List<String> found(String code, @Nullable String location) {
        FoundLineInput line =
                new FoundLineInput(code, location, location == null ? null : house.keeper(), FundSource.FISCAL, null);
        return codes(
                house.keeping().reportFound(new ReportFoundInput(List.of(line), "错放", List.of(), house.next(), FIFTH)));
    }

    private List<String> toRepair(String code) {
        return codes(house.keeping()
                .sendToRepair(new SendToRepairInput(
                        List.of(new ThingLineInput(code, null)), "维修部", "锁坏", "修1号", List.of(), house.next(), THIRD)));
    }

    private List<String> repaired(String code) {
        RepairedLineInput line = new RepairedLineInput(code, new BigDecimal("120"), "已换锁", null);
        return codes(house.keeping()
                .completeRepair(new CompleteRepairInput(List.of(line), "修1号", List.of(), house.next(), FIFTH)));
    }

    private HoldController manager() {
        return new HoldController(
                house.desk(), () -> house.caller("m", "ASSET_MANAGER"), house.things(), house.errors());
    }

    private List<String> hold(String code, HoldKind kind) {
        return codes(manager()
                .placeHolds(new PlaceHoldsInput(
                        List.of(new ThingLineInput(code, null)), kind, "争议", "函1号", List.of(), house.next(), THIRD)));
    }

    private List<String> lift(String code, String hold) {
        return codes(manager()
                .liftHolds(new LiftHoldsInput(
                        List.of(new HeldLineInput(code, hold, null)), "和解", List.of(), house.next(), THIRD)));
    }
}
