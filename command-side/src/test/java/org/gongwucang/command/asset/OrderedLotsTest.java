package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.asset.CardHouse.DAY;
import static org.gongwucang.command.asset.CardHouse.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongwucang.command.asset.AssetInputs.AssignCustodianInput;
import org.gongwucang.command.asset.AssetInputs.CustodyLineInput;
import org.gongwucang.command.asset.OrderActs.Line;
import org.gongwucang.command.asset.OrderedThings.Inspection;
import org.gongwucang.command.asset.OrderedThings.Known;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.asset.OrderedThings.Wanted;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.events.asset.LotAllotted;
import org.gongwucang.events.asset.LotIssued;
import org.gongwucang.events.asset.LotLoanLost;
import org.gongwucang.events.asset.LotReceiptSigned;
import org.gongwucang.events.asset.LotReturnInspected;
import org.gongwucang.events.asset.LotReturned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class OrderedLotsTest {

    private static final LocalDate SECOND = DAY.withDayOfMonth(2);
    private static final LocalDate THIRD = DAY.withDayOfMonth(3);

    @Autowired
    private CardHouse house;

    @Autowired
    private OrderActs orders;

    @BeforeEach
    void opens() {
        house.opens();
    }

    @Test
    void pieces_are_lent_and_come_back_in_parts() {
        String code = house.lot(30);
        Line line = line(code, 10, Purpose.LOAN);
        assertThat(line.reserve(SECOND)).isEmpty();
        assertThat(known(code).free()).isEqualTo(20);
        assertThat(line.issue(10, SECOND)).isEmpty();
        assertThat(known(code).free()).isEqualTo(20);
        assertThat(line.sign(8, house.borrower(), null, SECOND)).isEmpty();
        assertThat(line.refuse(2, house.borrower(), SECOND)).isEmpty();
        assertThat(line.receiveBack(3, house.keeper(), THIRD)).isEmpty();
        assertThat(house.told(code, LotReturned.class).fromCustodian()).isEqualTo(house.borrower());

        assertThat(line.inspect(4, Inspection.PASS, place("B"), THIRD)).isEmpty();
        assertThat(line.inspect(2, Inspection.DAMAGED, place("A"), THIRD)).containsExactly("LOT_LINE_SHORT");
        assertThat(line.inspect(1, Inspection.DAMAGED, place("A"), THIRD)).isEmpty();

        assertThat(at(code, "A").free()).isEqualTo(21);
        assertThat(at(code, "B").free()).isEqualTo(4);
        assertThat(at(code, "B").account()).endsWith("/FISCAL");
        assertThat(line.receiveBack(6, house.keeper(), THIRD)).containsExactly("LOT_LINE_SHORT");
        assertThat(line.receiveBack(5, house.keeper(), THIRD)).isEmpty();
        assertThat(line.inspect(5, Inspection.PASS, place("B"), THIRD)).isEmpty();
        assertThat(line.receiveBack(1, house.keeper(), THIRD)).containsExactly("ASSET_NOT_RESERVED_FOR_ORDER");
    }

    @Test
    void all_pieces_may_be_gone_and_lie_again_where_they_lay() {
        String code = house.lot(3);
        Line line = line(code, 3, Purpose.LOAN);
        line.reserve(SECOND);
        line.issue(3, SECOND);
        assertThat(known(code).location()).isNull();
        assertThat(known(code).free()).isZero();
        line.sign(3, house.borrower(), null, SECOND);
        line.receiveBack(3, house.keeper(), SECOND);

        assertThat(line.inspect(3, Inspection.PASS, place("A"), SECOND)).isEmpty();
        assertThat(at(code, "A")).satisfies(there -> {
            assertThat(there.free()).isEqualTo(3);
            assertThat(there.custodian()).isEqualTo(house.secondKeeper());
        });
    }

    @Test
    void pieces_join_the_hands_in_which_others_of_the_lot_lie() {
        String code = house.lot(3);
        Line line = lending(code, 2);
        line.receiveBack(2, house.keeper(), SECOND);

        line.inspect(2, Inspection.PASS, place("A"), SECOND);
        assertThat(house.told(code, LotReturnInspected.class).custodian()).isEqualTo(house.keeper());
    }

    @Test
    void allotted_pieces_become_a_lot_of_the_unit_with_a_code_of_its_own() {
        String code = house.lot(30);
        Line line = line(code, 10, Purpose.ALLOTMENT);
        line.reserve(SECOND);
        assertThat(line.issue(10, SECOND)).isEmpty();
        assertThat(house.told(code, LotIssued.class).dueOn()).isNull();

        assertThat(line.sign(9, house.borrower(), null, SECOND)).isEmpty();

        LotReceiptSigned signed = house.told(code, LotReceiptSigned.class);
        String own = String.valueOf(signed.newCode());
        assertThat(house.told(own, LotAllotted.class)).satisfies(opened -> {
            assertThat(opened.quantity()).isEqualTo(9);
            assertThat(opened.unit()).isEqualTo(house.stranger());
            assertThat(opened.originCode()).isEqualTo(code);
            assertThat(opened.custodian()).isEqualTo(house.borrower());
            assertThat(opened.lotId()).isEqualTo(signed.newLot());
        });
        assertThat(own).isNotEqualTo(code);
        assertThat(known(own).free()).isZero();
        assertThat(assign(house.colleague(), own)).isEmpty();
        assertThat(line(own, 1, Purpose.LOAN).reserve(THIRD)).containsExactly("ASSET_NOT_IN_STOCK");
        assertThat(line.refuse(1, house.borrower(), SECOND)).isEmpty();
        assertThat(line.inspect(1, Inspection.PASS, place("A"), SECOND)).isEmpty();
        assertThat(at(code, "A").free()).isEqualTo(21);
    }

    @Test
    void what_is_free_is_what_no_other_line_has() {
        String code = house.lot(10);
        Line first = line(code, 7, Purpose.LOAN);
        assertThat(first.reserve(SECOND)).isEmpty();

        Line second = line(code, 4, Purpose.LOAN);
        assertThat(orders.rejection(any -> any.reserve(second.on(SECOND), second.pieces(4))))
                .hasValueSatisfying(refusal -> {
                    assertThat(refusal.code()).isEqualTo("LOT_SHORT");
                    assertThat(refusal.params()).containsEntry("asked", "4").containsEntry("free", "3");
                });
        assertThat(first.reserve(SECOND)).containsExactly("LOT_RESERVED_FOR_LINE");
        assertThat(first.release(8, SECOND)).containsExactly("LOT_LINE_SHORT");
        assertThat(first.release(1, SECOND)).isEmpty();
        assertThat(second.reserve(SECOND)).isEmpty();
        assertThat(first.issue(7, SECOND)).containsExactly("LOT_LINE_SHORT");
        assertThat(first.issue(6, SECOND)).isEmpty();
        assertThat(first.issue(1, SECOND)).containsExactly("LOT_LINE_SHORT");
        assertThat(second.sign(1, house.borrower(), null, SECOND)).containsExactly("LOT_LINE_SHORT");
    }

    @Test
    void a_line_names_the_place_where_a_lot_lies_in_several() {
        String code = house.lot(10);
        assertThat(move(code, 4)).isEmpty();

        assertThat(line(code, 1, Purpose.LOAN).reserve(SECOND)).containsExactly("LOT_PLACE_AMBIGUOUS");
        assertThat(known(code).location()).isNull();
        Wanted there = new Wanted("LOT", house.idOf(code), 5, house.zone("B"));
        Line line = orders.line(house.next(), Purpose.LOAN, house.stranger(), there);
        assertThat(line.reserve(SECOND)).containsExactly("LOT_SHORT");
        assertThat(orders.refused(any -> any.reserve(line.on(SECOND), line.pieces(4))))
                .isEmpty();
    }

    @Test
    void the_wrong_pieces_are_not_taken_in_and_repairs_are_of_cards() {
        String code = house.lot(10);
        Line line = lending(code, 5);
        line.receiveBack(2, house.keeper(), SECOND);

        assertThat(line.inspect(1, Inspection.REPAIR, place("A"), SECOND)).containsExactly("LOT_WITHOUT_REPAIR");
        assertThat(line.inspect(1, Inspection.WRONG_ITEM, null, SECOND)).isEmpty();
        assertThat(house.told(code, LotReturnInspected.class).custodian()).isEqualTo(house.borrower());
        assertThat(line.receiveBack(4, house.keeper(), SECOND)).isEmpty();

        Line refused = line(code, 1, Purpose.LOAN);
        refused.reserve(SECOND);
        refused.issue(1, SECOND);
        refused.refuse(1, house.borrower(), SECOND);
        assertThat(refused.inspect(1, Inspection.WRONG_ITEM, null, SECOND)).containsExactly("RETURN_NEVER_SIGNED");
    }

    @Test
    void pieces_may_stay_longer_and_lost_ones_come_back_no_more() {
        String code = house.lot(10);
        Line line = lending(code, 5);

        assertThat(line.extend(5, THIRD, SECOND)).isEmpty();
        assertThat(line.extend(6, THIRD, SECOND)).containsExactly("LOT_LINE_SHORT");
        assertThat(line.lose(2, THIRD)).isEmpty();
        assertThat(house.told(code, LotLoanLost.class).custodian()).isEqualTo(house.borrower());
        assertThat(line.receiveBack(4, house.keeper(), THIRD)).containsExactly("LOT_LINE_SHORT");
        assertThat(line.lose(4, THIRD)).containsExactly("LOT_LINE_SHORT");
        assertThat(line.receiveBack(3, house.keeper(), THIRD)).isEmpty();
        Caller head = new Caller("h", Set.of("UNIT_HEAD", "KEEPER"), house.stranger());
        assertThat(house.reverseLast(code, head)).isEmpty();
        assertThat(house.reverse(code, LotLoanLost.class, head)).isEmpty();
        assertThat(line.receiveBack(5, house.keeper(), THIRD)).isEmpty();
    }

    @Test
    void quantities_are_whole_pieces() {
        String code = house.lot(10);
        assertThat(line(code, 0, Purpose.LOAN).reserve(SECOND)).containsExactly("QUANTITY_OUT_OF_RANGE");
        Line line = lending(code, 5);
        assertThat(line.receiveBack(-1, house.keeper(), SECOND)).containsExactly("QUANTITY_OUT_OF_RANGE");
        assertThat(line.receiveBack(1, house.borrower(), SECOND)).containsExactly("CUSTODIAN_NOT_KEEPER");
    }

    private List<String> move(String code, int pieces) {
        return codes(new AssetController(
                        house.desk(), () -> house.caller(house.keeper(), "KEEPER"), house.things(), house.errors())
                .relocateAssets(new AssetInputs.RelocateAssetsInput(
                        List.of(new AssetInputs.RelocateLineInput(code, house.zone("B"), null, pieces, null)),
                        house.next(),
                        DAY)));
    }

    private List<String> assign(String to, String code) {
        Caller head = new Caller("h", Set.of("UNIT_HEAD"), house.stranger());
        return codes(new CustodyController(house.desk(), () -> head, house.things(), house.errors())
                .assignCustodian(new AssignCustodianInput(
                        to, List.of(new CustodyLineInput(code, null, null)), house.next(), THIRD)));
    }

    private Line lending(String code, int pieces) {
        Line line = line(code, pieces, Purpose.LOAN);
        assertThat(line.reserve(SECOND)).isEmpty();
        assertThat(line.issue(pieces, SECOND)).isEmpty();
        assertThat(line.sign(pieces, house.borrower(), null, SECOND)).isEmpty();
        return line;
    }

    private Line line(String code, int pieces, Purpose purpose) {
        return orders.line(house.next(), purpose, house.stranger(), new Wanted("LOT", house.idOf(code), pieces, null));
    }

    private Known known(String code) {
        return orders.look(new Wanted("LOT", house.idOf(code), 1, null)).orElseThrow();
    }

    private Known at(String code, String zone) {
        return orders.look(new Wanted("LOT", house.idOf(code), 1, house.zone(zone)))
                .orElseThrow();
    }

    private Place place(String zone) {
        return new Place(house.zone(zone), house.secondKeeper(), "OTHER");
    }
}
