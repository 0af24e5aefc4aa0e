package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.asset.CardHouse.DAY;
import static org.gongwucang.command.asset.CardHouse.codes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.gongwucang.command.asset.AssetInputs.CardInput;
import org.gongwucang.command.asset.AssetInputs.ClassInput;
import org.gongwucang.command.asset.CareInputs.HoldKind;
import org.gongwucang.command.asset.CareInputs.PlaceHoldsInput;
import org.gongwucang.command.asset.CareInputs.ProposeRevaluationInput;
import org.gongwucang.command.asset.CareInputs.ThingLineInput;
import org.gongwucang.command.asset.SplitInputs.SplitAssetCardInput;
import org.gongwucang.command.asset.SplitInputs.SplitLotToCardsInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetCardSplit;
import org.gongwucang.events.asset.AssetSplitOff;
import org.gongwucang.events.asset.AssetValueSplit;
import org.gongwucang.events.asset.LotSplitToCards;
import org.gongwucang.events.asset.SplitCard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class SplitTest {

    private static final LocalDate THIRD = DAY.withDayOfMonth(3);
    private static final LocalDate FIFTH = DAY.withDayOfMonth(5);

    @Autowired
    private CardHouse house;

    @BeforeEach
    void opens() {
        house.opens();
    }

    @Test
    void a_card_becomes_several_whose_values_are_the_value_before() {
        String code = house.inStock();
        assertThat(split(clerk(), code, "1000.01", "299.99", "200")).isEmpty();

        AssetCardSplit split = house.told(code, AssetCardSplit.class);
        assertThat(split.into()).extracting(card -> card.value()).containsExactly(yuan("299.99"), yuan("200.00"));
        assertThat(split.splitBy()).isEqualTo("h");
        assertThat(house.said(code))
                .isEqualTo(new AssetValueSplit(house.idOf(code), yuan("1500.00"), yuan("1000.01"), THIRD));
        String off = split.into().get(0).code();
        assertThat(house.told(off, AssetSplitOff.class)).satisfies(entry -> {
            assertThat(entry.location()).isEqualTo(house.zone("A"));
            assertThat(entry.custodian()).isEqualTo(house.keeper());
            assertThat(entry.fromCode()).isEqualTo(code);
        });
        assertThat(house.move(off, house.zone("B"), THIRD)).isEmpty();
    }

    @Test
    void refuses_a_fen_more_or_less_and_opens_no_card() {
        String code = house.inStock();
        Entry last = (Entry) house.said(code);

        assertThat(split(clerk(), code, "1000", "499.99")).containsExactly("SPLIT_VALUE_DIFFERS");
        assertThat(split(clerk(), code, "1000", "500.01")).containsExactly("SPLIT_VALUE_DIFFERS");
        assertThat(house.said(code)).isEqualTo(last);
    }

    @Test
    void what_was_split_is_split_again_by_what_is_left() {
        String code = house.inUse();
        assertThat(split(clerk(), code, "1000", "500")).isEmpty();

        assertThat(split(clerk(), code, "1000", "500")).containsExactly("SPLIT_VALUE_DIFFERS");
        assertThat(split(clerk(), code, "0", "1000")).isEmpty();
        String off = house.told(code, AssetCardSplit.class).into().get(0).code();
        assertThat(split(clerk(), off, "400", "600")).isEmpty();
    }

    @Test
    void refuses_what_is_held_or_whose_value_is_being_decided_or_a_day_before_the_last_entry() {
        String held = house.inStock();
        new HoldController(house.desk(), () -> manager(), house.things(), house.errors())
                .placeHolds(new PlaceHoldsInput(
                        List.of(new ThingLineInput(held, null)),
                        HoldKind.DISPUTE,
                        "争议",
                        "函1号",
                        List.of(),
                        house.next(),
                        THIRD));
        String valued = house.inStock();
        new ProposalController(house.desk(), () -> manager(), house.things(), house.errors())
                .proposeRevaluation(new ProposeRevaluationInput(
                        valued, yuan("1400"), "复核", "函2号", List.of(), house.next(), THIRD, null));
        String moved = house.inStock();
        house.move(moved, house.zone("B"), FIFTH);

        assertThat(split(clerk(), held, "1000", "500")).containsExactly("ASSET_HELD");
        assertThat(split(clerk(), valued, "1000", "500")).containsExactly("PROPOSAL_OPEN");
        assertThat(split(clerk(), moved, "1000", "500")).containsExactly("DATE_BEFORE_LAST_ENTRY");
    }

    @Test
    void units_split_their_own_things_only_and_never_into_nothing() {
        Caller other = new Caller("h", Set.of("UNIT_HANDLER"), house.stranger());

        assertThat(split(other, house.inStock(), "1000", "500")).containsExactly("NOT_FOUND");
        assertThat(splitLot(other, house.lot(10), "1500")).containsExactly("NOT_FOUND");
        assertThat(split(clerk(), house.inStock(), "1500")).containsExactly("LINES_OUT_OF_RANGE");
        assertThat(split(
                        clerk(),
                        house.inStock(),
                        "1500",
                        Collections.nCopies(201, "0").toArray(String[]::new)))
                .containsExactly("LINES_OUT_OF_RANGE");
        assertThat(split(clerk(), house.lot(10), "1000", "500")).containsExactly("LOT_NOT_CARD");
        assertThat(splitLot(clerk(), house.inStock(), "1500")).containsExactly("CARD_NOT_LOT");
    }

    @Test
    void a_repeated_split_is_answered_and_not_done_again() {
        String code = house.inStock();
        SplitAssetCardInput input = input(code, "1000", "c", "500");

        assertThat(codes(splitting(clerk()).splitAssetCard(input))).isEmpty();
        assertThat(splitting(clerk()).splitAssetCard(input).version()).isEqualTo(3);
        assertThat(((AssetValueSplit) house.said(code)).from()).isEqualByComparingTo("1500");
    }

    @Test
    void a_serial_number_that_another_card_bears_stops_all_of_it() {
        String code = house.inStock();
        Entry last = (Entry) house.said(code);
        List<CardInput> into = List.of(card("300", "SN-" + house.next()), card("200", "SN-1"), card("0", "SN-1"));

        assertThat(codes(splitting(clerk())
                        .splitAssetCard(new SplitAssetCardInput(
                                code, yuan("1000"), into, "分开", "拆1号", List.of(), house.next(), THIRD, null))))
                .containsExactly("SERIAL_NUMBER_TAKEN");
        assertThat(house.said(code)).isEqualTo(last);
    }

    @Test
    void a_split_is_taken_back_with_the_cards_it_made_and_may_be_made_anew() {
        String code = house.inStock();
        split(clerk(), code, "1000", "500");
        String off = house.told(code, AssetCardSplit.class).into().get(0).code();

        assertThat(house.reverseLast(code, house.caller(house.keeper(), "KEEPER")))
                .containsExactly("NOT_YOURS_TO_REVERSE");
        assertThat(house.reverseLast(code, clerk())).isEmpty();

        assertThat(house.move(off, house.zone("B"), THIRD)).containsExactly("RECORD_VOID");
        assertThat(split(clerk(), code, "900", "600")).isEmpty();
    }

    @Test
    void a_split_is_taken_back_whole_whichever_of_its_cards_is_named() {
        String code = house.inStock();
        split(clerk(), code, "1000", "300", "200");
        List<SplitCard> off = house.told(code, AssetCardSplit.class).into();

        assertThat(house.reverseLast(off.get(0).code(), clerk())).isEmpty();

        assertThat(house.move(off.get(1).code(), house.zone("B"), THIRD)).containsExactly("RECORD_VOID");
        assertThat(split(clerk(), code, "1000", "500")).isEmpty();
    }

    @Test
    void of_two_who_split_the_same_value_at_once_one_is_refused() throws Exception {
        String code = house.inStock();
        List<String> refusals = Collections.synchronizedList(new ArrayList<>());
        List<SplitAssetCardInput> inputs =
                List.of(input(code, "1000", house.next(), "500"), input(code, "900", house.next(), "600"));
        List<Thread> threads = inputs.stream()
                .map(input -> new Thread(
                        () -> refusals.addAll(codes(splitting(clerk()).splitAssetCard(input)))))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(refusals).containsExactly("SPLIT_VALUE_DIFFERS");
    }

    @Test
    void a_split_is_not_taken_back_unseen_when_a_card_it_made_was_moved() {
        String code = house.inStock();
        split(clerk(), code, "1000", "500");
        house.move(house.told(code, AssetCardSplit.class).into().get(0).code(), house.zone("B"), FIFTH);

        Caller both = new Caller("h", Set.of("UNIT_HANDLER", "KEEPER"), house.unit());
        assertThat(house.reverseLast(code, both)).containsExactly("ENTRIES_BUILD_ON_IT");
    }

    @Test
    void pieces_of_a_lot_become_cards_and_the_rest_stays() {
        String code = house.lot(3);
        assertThat(splitLot(clerk(), code, "1499.99", "1500.01")).isEmpty();

        LotSplitToCards split = house.told(code, LotSplitToCards.class);
        assertThat(split.quantity()).isEqualTo(2);
        assertThat(split.value()).isEqualByComparingTo("3000");
        assertThat(house.move(split.into().get(1).code(), house.zone("B"), THIRD))
                .isEmpty();
        assertThat(splitLot(clerk(), code, "1500", "1500")).containsExactly("LOT_SHORT");
        assertThat(splitLot(clerk(), code, "1400")).containsExactly("SPLIT_VALUE_DIFFERS");
        assertThat(splitLot(clerk(), code, "1500")).isEmpty();
        assertThat(splitLot(clerk(), code, "1500")).containsExactly("LOT_PLACE_AMBIGUOUS");
    }

    @Test
    void a_split_of_a_lot_is_taken_back_with_its_cards() {
        String code = house.lot(3);
        splitLot(clerk(), code, "1500", "1500", "1500");
        String off = house.told(code, LotSplitToCards.class).into().get(0).code();

        assertThat(house.reverseLast(code, manager())).isEmpty();
        assertThat(house.move(off, house.zone("B"), THIRD)).containsExactly("RECORD_VOID");
        assertThat(splitLot(clerk(), code, "1500", "1500", "1500")).isEmpty();
    }

    private Caller clerk() {
        return house.caller("h", "UNIT_HANDLER");
    }

    private Caller manager() {
        return house.caller("m", "ASSET_MANAGER");
    }

    private SplitController splitting(Caller by) {
        return new SplitController(house.desk(), () -> by, house.things(), house.errors());
    }

    private List<String> split(Caller by, String code, String left, String... values) {
        return codes(splitting(by).splitAssetCard(input(code, left, house.next(), values)));
    }

    private SplitAssetCardInput input(String code, String left, String commandId, String... values) {
        return new SplitAssetCardInput(code, yuan(left), cards(values), "分开", "拆1号", List.of(), commandId, THIRD, null);
    }

    private List<String> splitLot(Caller by, String code, String... values) {
        return codes(splitting(by)
                .splitLotToCards(new SplitLotToCardsInput(
                        code, null, cards(values), "分开", "拆2号", List.of(), house.next(), THIRD, null)));
    }

    private List<CardInput> cards(String... values) {
        return Arrays.stream(values).map(value -> card(value, null)).toList();
    }

    private CardInput card(String value, @Nullable String serialNo) {
        ClassInput assetClass = new ClassInput(
                house.desks().codeSystem(),
                house.desks().edition(),
                house.desks().code());
        return new CardInput("柜", null, house.unit(), assetClass, yuan(value), null, serialNo, null);
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }
}
