package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.asset.CardHouse.DAY;
import static org.gongwucang.command.asset.CardHouse.codes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.gongwucang.command.asset.AssetInputs.CardInput;
import org.gongwucang.command.asset.AssetInputs.ClassInput;
import org.gongwucang.command.asset.AssetInputs.CustodyLineInput;
import org.gongwucang.command.asset.AssetInputs.OfferCustodyInput;
import org.gongwucang.command.asset.CareInputs.AdjustLineInput;
import org.gongwucang.command.asset.CareInputs.AdjustLotsInput;
import org.gongwucang.command.asset.CareInputs.CountLineInput;
import org.gongwucang.command.asset.CareInputs.CountLotsInput;
import org.gongwucang.command.asset.CareInputs.DecideProposalInput;
import org.gongwucang.command.asset.CareInputs.HoldKind;
import org.gongwucang.command.asset.CareInputs.PlaceHoldsInput;
import org.gongwucang.command.asset.CareInputs.ProposeReclassificationInput;
import org.gongwucang.command.asset.CareInputs.ReportMissingInput;
import org.gongwucang.command.asset.CareInputs.SendToRepairInput;
import org.gongwucang.command.asset.CareInputs.ThingLineInput;
import org.gongwucang.command.asset.OrderActs.Line;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.asset.OrderedThings.Wanted;
import org.gongwucang.command.asset.SplitInputs.SplitAssetCardInput;
import org.gongwucang.command.asset.SplitInputs.SplitLotToCardsInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an order has is moved, offered, split, repaired and missed by nobody else. */
@CommandHouse
class OrderedThingsStayTest {

    private static final LocalDate SECOND = DAY.withDayOfMonth(2);
    private static final LocalDate THIRD = DAY.withDayOfMonth(3);

    @Autowired
    private CardHouse house;

    @Autowired
    private OrderActs orders;

    @Autowired
    private AcceptedThings accepted;

    @BeforeEach
    void opens() {
        house.opens();
    }

    @Test
    void nothing_is_done_with_a_reserved_card() {
        String code = house.inStock();
        line(code).reserve(SECOND);

        assertThat(house.move(code, house.zone("B"), THIRD)).containsExactly("ASSET_RESERVED");
        assertThat(offer(code)).containsExactly("ASSET_RESERVED");
        assertThat(split(code)).containsExactly("ASSET_RESERVED");
        assertThat(repair(code)).containsExactly("ASSET_RESERVED");
        assertThat(missing(code)).containsExactly("ASSET_RESERVED");
        assertThat(surrender(code)).containsExactly("ASSET_RESERVED");
        assertThat(reclassify(code)).isEmpty();
    }

    @Test
    void nothing_is_done_with_a_card_on_its_way_or_on_loan_or_back_and_not_looked_at() {
        String code = house.inStock();
        Line line = line(code);
        line.reserve(SECOND);
        line.issue(1, SECOND);
        requireUntouched(code);
        line.sign(1, house.borrower(), null, SECOND);
        requireUntouched(code);
        line.receiveBack(1, house.keeper(), SECOND);
        requireUntouched(code);
    }

    private void requireUntouched(String code) {
        assertThat(house.move(code, house.zone("B"), THIRD)).containsExactly("ASSET_NOT_IN_STOCK");
        assertThat(offer(code)).containsExactly("ASSET_NOT_IN_STOCK");
        assertThat(split(code)).containsExactly("ASSET_NOT_THERE");
        assertThat(repair(code)).containsExactly("ASSET_NOT_THERE");
        assertThat(missing(code)).containsExactly("ASSET_NOT_THERE");
        assertThat(surrender(code)).containsExactly("ASSET_NOT_IN_USE");
        assertThat(reclassify(code)).containsExactly("ASSET_NOT_THERE");
    }

    @Test
    void an_act_of_fifty_lines_is_done_whole_or_not_at_all() {
        List<Line> lines =
                Stream.generate(() -> line(house.inStock())).limit(50).toList();
        Line last = lines.get(49);
        last.reserve(SECOND);

        assertThat(orders.refused(things -> lines.forEach(line -> things.reserve(line.on(SECOND), line.pieces(1)))))
                .containsExactly("ASSET_RESERVED");
        assertThat(lines.get(0).issue(1, SECOND)).containsExactly("ASSET_NOT_RESERVED_FOR_ORDER");
        last.release(1, SECOND);
        assertThat(orders.refused(things -> lines.forEach(line -> things.reserve(line.on(SECOND), line.pieces(1)))))
                .isEmpty();
        assertThat(orders.refused(
                        things -> lines.forEach(line -> things.issue(line.on(SECOND), line.pieces(1), "CM-9", THIRD))))
                .isEmpty();
    }

    @Test
    void what_is_held_or_offered_is_not_reserved_and_what_is_held_since_is_not_issued() {
        String offered = house.inStock();
        offer(offered);
        assertThat(line(offered).reserve(THIRD)).containsExactly("CUSTODY_OFFER_OPEN");

        String code = house.inStock();
        Line line = line(code);
        line.reserve(SECOND);
        hold(code);
        assertThat(line.issue(1, THIRD)).containsExactly("ASSET_HELD");
        assertThat(line.release(1, THIRD)).isEmpty();
        assertThat(line.reserve(THIRD)).containsExactly("ASSET_HELD");
    }

    @Test
    void what_is_held_on_its_way_is_not_signed_for_as_ones_own() {
        String code = house.inStock();
        Line line = orders.line(house.next(), Purpose.ALLOTMENT, house.stranger(), wanted("ASSET", code, 1));
        line.reserve(SECOND);
        line.issue(1, SECOND);
        hold(code);
        assertThat(line.sign(1, house.borrower(), null, THIRD)).containsExactly("ASSET_HELD");
    }

    @Test
    void reserved_pieces_are_neither_moved_nor_split_nor_counted_away_nor_surrendered() {
        String code = house.lot(10);
        orders.line(house.next(), Purpose.LOAN, house.stranger(), wanted("LOT", code, 8))
                .reserve(SECOND);

        assertThat(house.move(code, house.zone("B"), THIRD)).containsExactly("LOT_SHORT");
        assertThat(splitLot(code, 3)).containsExactly("LOT_SHORT");
        assertThat(splitLot(code, 2)).isEmpty();
        count(code, 7);
        assertThat(adjust(code)).containsExactly("LOT_SHORT");
        count(code, 9);
        assertThat(adjust(code)).isEmpty();
    }

    @Test
    void pieces_that_are_offered_wait_for_the_answer() {
        String code = house.lot(10);
        Line line = orders.line(house.next(), Purpose.LOAN, house.stranger(), wanted("LOT", code, 8));
        line.reserve(SECOND);
        offer(code);

        assertThat(line.issue(8, THIRD)).containsExactly("CUSTODY_OFFER_OPEN");
        assertThat(orders.line(house.next(), Purpose.LOAN, house.stranger(), wanted("LOT", code, 1))
                        .reserve(THIRD))
                .containsExactly("CUSTODY_OFFER_OPEN");
    }

    private List<String> offer(String code) {
        return codes(new CustodyController(house.desk(), this::keeper, house.things(), house.errors())
                .offerCustody(new OfferCustodyInput(
                        house.secondKeeper(),
                        List.of(new CustodyLineInput(code, null, null)),
                        List.of(),
                        house.next(),
                        THIRD)));
    }

    private List<String> split(String code) {
        return codes(splitting()
                .splitAssetCard(new SplitAssetCardInput(
                        code,
                        new BigDecimal("1000"),
                        List.of(card("500")),
                        "分开",
                        "拆1号",
                        List.of(),
                        house.next(),
                        THIRD,
                        null)));
    }

    private List<String> splitLot(String code, int pieces) {
        return codes(splitting()
                .splitLotToCards(new SplitLotToCardsInput(
                        code,
                        null,
                        Collections.nCopies(pieces, card("1500")),
                        "分开",
                        "拆2号",
                        List.of(),
                        house.next(),
                        THIRD,
                        null)));
    }

    private SplitController splitting() {
        return new SplitController(house.desk(), this::manager, house.things(), house.errors());
    }

    private CardInput card(String value) {
        ClassInput of = new ClassInput(
                house.desks().codeSystem(),
                house.desks().edition(),
                house.desks().code());
        return new CardInput("柜", null, null, of, new BigDecimal(value), null, null, null);
    }

    private List<String> repair(String code) {
        return codes(house.keeping()
                .sendToRepair(new SendToRepairInput(lines(code), "维修部", "锁坏", "修1号", List.of(), house.next(), THIRD)));
    }

    private List<String> missing(String code) {
        return codes(house.keeping()
                .reportMissing(new ReportMissingInput(lines(code), "未见", List.of(), house.next(), THIRD)));
    }

    private List<String> surrender(String code) {
        AcceptedThings.Origin origin = new AcceptedThings.Origin("b", "RC-1", 1, house.unit(), "SURRENDER", "a", THIRD);
        Place place = new Place(house.zone("A"), house.keeper(), "FISCAL");
        return orders.refused(any -> accepted.cardAgain(house.idOf(code), place, origin));
    }

    private List<String> reclassify(String code) {
        ProposalController asking = new ProposalController(house.desk(), this::manager, house.things(), house.errors());
        ClassInput to = new ClassInput(
                house.others().codeSystem(),
                house.others().edition(),
                house.others().code());
        codes(asking.proposeReclassification(
                new ProposeReclassificationInput(code, to, "换版", List.of(), house.next(), THIRD, null)));
        Caller approver = house.caller("p", "APPROVER");
        return codes(new ProposalController(house.desk(), () -> approver, house.things(), house.errors())
                .decideReclassification(
                        new DecideProposalInput(code, true, null, List.of(), house.next(), THIRD, null)));
    }

    private void hold(String code) {
        assertThat(codes(new HoldController(house.desk(), this::manager, house.things(), house.errors())
                        .placeHolds(new PlaceHoldsInput(
                                lines(code), HoldKind.DISPUTE, "争议", "函1号", List.of(), house.next(), THIRD))))
                .isEmpty();
    }

    private void count(String code, int pieces) {
        assertThat(codes(new LotCountController(house.desk(), this::keeper, house.things(), house.errors())
                        .countLots(new CountLotsInput(
                                List.of(new CountLineInput(code, null, pieces, null)),
                                List.of(),
                                house.next(),
                                THIRD))))
                .isEmpty();
    }

    private List<String> adjust(String code) {
        return codes(new LotCountController(house.desk(), this::manager, house.things(), house.errors())
                .adjustLots(new AdjustLotsInput(
                        List.of(new AdjustLineInput(code, null, "盘点", null)), List.of(), house.next(), THIRD)));
    }

    private static List<ThingLineInput> lines(String code) {
        return List.of(new ThingLineInput(code, null));
    }

    private Caller keeper() {
        return house.caller(house.keeper(), "KEEPER");
    }

    private Caller manager() {
        return house.caller("m", "ASSET_MANAGER");
    }

    private Line line(String code) {
        return orders.line(house.next(), Purpose.LOAN, house.stranger(), wanted("ASSET", code, 1));
    }

    private Wanted wanted(String kind, String code, int pieces) {
        return new Wanted(kind, house.idOf(code), pieces, null);
    }
}
