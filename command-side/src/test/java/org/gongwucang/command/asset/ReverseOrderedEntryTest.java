package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.asset.CardHouse.DAY;

import java.time.LocalDate;
import java.util.Set;
import org.gongwucang.command.asset.OrderActs.Line;
import org.gongwucang.command.asset.OrderedThings.Inspection;
import org.gongwucang.command.asset.OrderedThings.Known;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.asset.OrderedThings.Wanted;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.events.asset.AssetAllotted;
import org.gongwucang.events.asset.AssetLent;
import org.gongwucang.events.asset.AssetReceiptSigned;
import org.gongwucang.events.asset.AssetReserved;
import org.gongwucang.events.asset.AssetReturned;
import org.gongwucang.events.asset.LotIssued;
import org.gongwucang.events.asset.LotReceiptSigned;
import org.gongwucang.events.asset.LotReserved;
import org.gongwucang.events.asset.LotReturnInspected;
import org.gongwucang.events.asset.LotReturned;
import org.gongwucang.events.asset.ReturnInspected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class ReverseOrderedEntryTest {

    private static final LocalDate SECOND = DAY.withDayOfMonth(2);

    @Autowired
    private CardHouse house;

    @Autowired
    private OrderActs orders;

    @BeforeEach
    void opens() {
        house.opens();
    }

    @Test
    void every_step_of_a_card_is_taken_back_by_those_who_may_take_it_last_first() {
        String code = house.inStock();
        Line line = line("ASSET", code, 1, Purpose.LOAN);
        Place place = new Place(house.zone("B"), house.secondKeeper(), "FISCAL");
        line.reserve(SECOND);
        line.issue(1, SECOND);
        line.sign(1, house.borrower(), null, SECOND);
        line.receiveBack(1, house.keeper(), SECOND);
        line.inspect(1, Inspection.DAMAGED, place, SECOND);

        assertThat(house.reverse(code, ReturnInspected.class, keeper())).containsExactly("NOT_YOURS_TO_REVERSE");
        assertThat(house.reverse(code, ReturnInspected.class, acceptorAndKeeper()))
                .isEmpty();
        assertThat(line.inspect(1, Inspection.PASS, place, SECOND)).isEmpty();
        assertThat(house.reverse(code, ReturnInspected.class, acceptorAndKeeper()))
                .isEmpty();
        assertThat(house.reverse(code, AssetReturned.class, keeper())).isEmpty();
        assertThat(known("ASSET", code).custodian()).isEqualTo(house.borrower());
        assertThat(house.reverse(code, AssetReceiptSigned.class, handler(house.unit())))
                .containsExactly("NOT_FOUND");
        assertThat(house.reverse(code, AssetReceiptSigned.class, handler(house.stranger())))
                .isEmpty();
        assertThat(known("ASSET", code).custodian()).isEqualTo(house.keeper());
        assertThat(house.reverse(code, AssetLent.class, keeper())).isEmpty();
        assertThat(known("ASSET", code).location()).isEqualTo(house.zone("A"));
        assertThat(house.reverse(code, AssetReserved.class, keeper())).containsExactly("NOT_YOURS_TO_REVERSE");
        assertThat(house.reverse(code, AssetReserved.class, approver())).isEmpty();
        assertThat(known("ASSET", code).free()).isOne();
    }

    @Test
    void a_refusal_and_a_release_are_taken_back() {
        String code = house.inStock();
        Line line = line("ASSET", code, 1, Purpose.LOAN);
        line.reserve(SECOND);
        line.release(1, SECOND);
        assertThat(house.reverseLast(code, approver())).isEmpty();
        assertThat(line.issue(1, SECOND)).isEmpty();
        line.refuse(1, house.borrower(), SECOND);
        assertThat(house.reverseLast(code, handler(house.stranger()))).isEmpty();
        assertThat(line.sign(1, house.borrower(), null, SECOND)).isEmpty();
    }

    @Test
    void what_was_allotted_is_of_its_former_unit_when_the_receipt_is_taken_back() {
        String code = house.inStock();
        Line line = line("ASSET", code, 1, Purpose.ALLOTMENT);
        line.reserve(SECOND);
        line.issue(1, SECOND);
        line.sign(1, house.borrower(), null, SECOND);

        assertThat(house.reverse(code, AssetReceiptSigned.class, handler(house.stranger())))
                .isEmpty();

        assertThat(known("ASSET", code).unit()).isEqualTo(house.unit());
        assertThat(known("ASSET", code).account()).endsWith("/FISCAL");
        assertThat(house.reverse(code, AssetAllotted.class, keeper())).isEmpty();
    }

    @Test
    void the_lot_that_signing_opened_goes_with_the_receipt_whichever_is_named() {
        String code = house.lot(10);
        Line line = line("LOT", code, 4, Purpose.ALLOTMENT);
        line.reserve(SECOND);
        line.issue(4, SECOND);
        line.sign(3, house.borrower(), null, SECOND);
        String own = String.valueOf(house.told(code, LotReceiptSigned.class).newCode());

        assertThat(house.reverseLast(own, handler(house.unit()))).containsExactly("NOT_FOUND");
        assertThat(house.reverseLast(own, handler(house.stranger()))).isEmpty();

        assertThat(orders.look(new Wanted("LOT", house.idOf(own), 1, null))).isEmpty();
        assertThat(line("LOT", own, 1, Purpose.LOAN).reserve(SECOND)).containsExactly("RECORD_VOID");
        assertThat(orders.refused(any ->
                        any.sign(line.on(SECOND), line.pieces(4), house.borrower(), null, "other-" + house.next())))
                .isEmpty();
        String again = String.valueOf(house.told(code, LotReceiptSigned.class).newCode());
        assertThat(again).isNotEqualTo(own);
        assertThat(house.reverse(code, LotReceiptSigned.class, handler(house.stranger())))
                .isEmpty();
        assertThat(house.reverse(code, LotIssued.class, keeper())).isEmpty();
        assertThat(house.reverse(code, LotReserved.class, approver())).isEmpty();
        assertThat(known("LOT", code).free()).isEqualTo(10);
    }

    @Test
    void every_step_of_a_lot_is_taken_back() {
        String code = house.lot(10);
        Line line = line("LOT", code, 6, Purpose.LOAN);
        line.reserve(SECOND);
        line.release(1, SECOND);
        assertThat(house.reverseLast(code, approver())).isEmpty();
        line.issue(6, SECOND);
        line.sign(4, house.borrower(), null, SECOND);
        line.refuse(2, house.borrower(), SECOND);
        assertThat(house.reverseLast(code, handler(house.stranger()))).isEmpty();
        line.receiveBack(4, house.keeper(), SECOND);
        line.inspect(4, Inspection.PASS, new Place(house.zone("B"), house.secondKeeper(), "FISCAL"), SECOND);

        assertThat(house.reverse(code, LotReturnInspected.class, acceptorAndKeeper()))
                .isEmpty();
        assertThat(house.reverse(code, LotReturned.class, keeper())).isEmpty();
        assertThat(house.reverse(code, LotReceiptSigned.class, handler(house.stranger())))
                .isEmpty();
        assertThat(house.reverse(code, LotIssued.class, keeper())).isEmpty();
        assertThat(house.reverse(code, LotReserved.class, approver())).isEmpty();
        assertThat(known("LOT", code).free()).isEqualTo(10);
    }

    private Caller approver() {
        return house.caller("p", "APPROVER");
    }

    private Caller keeper() {
        return house.caller(house.keeper(), "KEEPER");
    }

    private Caller acceptorAndKeeper() {
        return new Caller("i", Set.of("ACCEPTOR", "KEEPER"), house.unit());
    }

    private static Caller handler(String unit) {
        return new Caller("h", Set.of("UNIT_HANDLER"), unit);
    }

    private Line line(String kind, String code, int pieces, Purpose purpose) {
        return orders.line(house.next(), purpose, house.stranger(), new Wanted(kind, house.idOf(code), pieces, null));
    }

    private Known known(String kind, String code) {
        return orders.look(new Wanted(kind, house.idOf(code), 1, null)).orElseThrow();
    }
}
