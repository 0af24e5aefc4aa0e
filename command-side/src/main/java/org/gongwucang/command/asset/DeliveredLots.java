package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import org.gongwucang.command.asset.OrderedThings.ForLine;
import org.gongwucang.command.asset.OrderedThings.Inspection;
import org.gongwucang.command.asset.OrderedThings.Wanted;
import org.gongwucang.events.asset.LotLoanExtended;
import org.gongwucang.events.asset.LotLoanLost;
import org.gongwucang.events.asset.LotReceiptRefused;
import org.gongwucang.events.asset.LotReturnInspected;
import org.gongwucang.events.asset.LotReturned;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 在借批量物资: what lines of orders do to pieces of lots from their way out until they are in stock again. */
@Component
class DeliveredLots {

    private final OrderedLots lots;
    private final PlaceRules places;

    DeliveredLots(OrderedLots lots, PlaceRules places) {
        this.lots = lots;
        this.places = places;
    }

    void refuse(ForLine line, Wanted wanted, String by, String reason) {
        lots.told(wanted, lot -> {
            LotErrand errand = OrderedLots.requireErrand(lot, line);
            OrderedLots.requireSoMany(lot, errand, wanted, errand.onTheWay());
            LotState state = lot.state();
            lot.say(new LotReceiptRefused(
                    wanted.id(),
                    errand.line(),
                    state.assetClass(),
                    state.unit(),
                    wanted.pieces(),
                    by,
                    reason,
                    line.day()));
        });
    }

    void extend(ForLine line, Wanted wanted, LocalDate dueOn) {
        lots.told(wanted, lot -> {
            LotErrand errand = OrderedLots.requireErrand(lot, line);
            OrderedLots.requireSoMany(lot, errand, wanted, errand.lent());
            LotState state = lot.state();
            lot.say(new LotLoanExtended(
                    wanted.id(), errand.line(), state.assetClass(), state.unit(), dueOn, line.day()));
        });
    }

    void lose(ForLine line, Wanted wanted, String by, Findings found) {
        lots.told(wanted, lot -> {
            LotErrand errand = OrderedLots.requireErrand(lot, line);
            OrderedLots.requireSoMany(lot, errand, wanted, errand.lent());
            LotState state = lot.state();
            lot.say(new LotLoanLost(
                    wanted.id(),
                    errand.line(),
                    state.assetClass(),
                    state.unit(),
                    wanted.pieces(),
                    String.valueOf(errand.borrower()),
                    String.valueOf(found.note()),
                    by,
                    found.evidence(),
                    line.day()));
        });
    }

    void receiveBack(ForLine line, Wanted wanted, String by) {
        lots.told(wanted, lot -> {
            LotErrand errand = OrderedLots.requireErrand(lot, line);
            OrderedLots.requireSoMany(lot, errand, wanted, errand.lent());
            places.requireKeeper(by);
            LotState state = lot.state();
            lot.say(new LotReturned(
                    wanted.id(),
                    errand.line(),
                    state.assetClass(),
                    state.unit(),
                    wanted.pieces(),
                    errand.borrower(),
                    by,
                    line.day()));
        });
    }

    void inspect(ForLine line, Wanted wanted, Inspection result, @Nullable Place place, String by, Findings found) {
        lots.told(wanted, lot -> {
            LotErrand errand = OrderedLots.requireErrand(lot, line);
            OrderedLots.requireSoMany(lot, errand, wanted, errand.back());
            String code = lot.state().code();
            require(result != Inspection.REPAIR, "LOT_WITHOUT_REPAIR", "code", code);
            Place to = result == Inspection.WRONG_ITEM ? null : OrderRules.given(place);
            String account = to == null ? null : places.accountBackAt(to, errand.account());
            String hands = to == null ? OrderRules.requireBorrower(code, errand.borrower()) : lot.custodianThere(to);
            lot.say(new LotReturnInspected(
                    wanted.id(),
                    errand.line(),
                    lot.state().assetClass(),
                    lot.state().unit(),
                    wanted.pieces(),
                    result.name(),
                    errand.location(),
                    errand.account(),
                    to == null ? null : to.location(),
                    account,
                    hands,
                    by,
                    found.note(),
                    found.evidence(),
                    line.day()));
        });
    }
}
