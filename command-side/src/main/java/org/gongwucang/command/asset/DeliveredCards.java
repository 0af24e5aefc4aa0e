package org.gongwucang.command.asset;

import static org.gongwucang.command.asset.AssetState.Life.IN_TRANSIT;
import static org.gongwucang.command.asset.AssetState.Life.ON_LOAN;
import static org.gongwucang.command.asset.AssetState.Life.RETURN_PENDING_INSPECTION;

import java.time.LocalDate;
import org.gongwucang.command.asset.OrderedThings.ForLine;
import org.gongwucang.command.asset.OrderedThings.Inspection;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.events.asset.AssetLoanExtended;
import org.gongwucang.events.asset.AssetLoanLost;
import org.gongwucang.events.asset.AssetReceiptRefused;
import org.gongwucang.events.asset.AssetReceiptSigned;
import org.gongwucang.events.asset.AssetReturned;
import org.gongwucang.events.asset.ConditionAssessed;
import org.gongwucang.events.asset.ReturnInspected;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 在借资产: what lines of orders do to cards from the receipt until they are in stock again. */
@Component
class DeliveredCards {

    /** Grade of what came back damaged. */
    private static final String DEFECTIVE = "DEFECTIVE";

    private final OrderedCards cards;
    private final PlaceRules places;

    DeliveredCards(OrderedCards cards, PlaceRules places) {
        this.cards = cards;
        this.places = places;
    }

    void sign(ForLine line, String id, String by, @Nullable String user) {
        cards.told(id, asset -> {
            Errand errand = OrderedCards.requireAt(asset, line, IN_TRANSIT);
            if (line.purpose() == Purpose.ALLOTMENT) {
                asset.requireNotHeld();
            }
            String hands = user == null ? by : user;
            places.requireStaffOf(line.unit(), hands);
            AssetState state = asset.state();
            asset.say(
                    asset.card().book(),
                    new AssetReceiptSigned(
                            id,
                            errand.line(),
                            state.assetClass(),
                            state.unit(),
                            errand.location(),
                            state.requiredAccount(),
                            by,
                            hands,
                            line.day()));
        });
    }

    void refuse(ForLine line, String id, String by, String reason) {
        cards.told(id, asset -> {
            Errand errand = OrderedCards.requireAt(asset, line, IN_TRANSIT);
            AssetState state = asset.state();
            asset.say(
                    asset.card().book(),
                    new AssetReceiptRefused(
                            id, errand.line(), state.assetClass(), state.unit(), by, reason, line.day()));
        });
    }

    void extend(ForLine line, String id, LocalDate dueOn) {
        cards.told(id, asset -> {
            Errand errand = OrderedCards.requireAt(asset, line, ON_LOAN);
            AssetState state = asset.state();
            asset.say(
                    asset.card().book(),
                    new AssetLoanExtended(id, errand.line(), state.assetClass(), state.unit(), dueOn, line.day()));
        });
    }

    void lose(ForLine line, String id, String by, Findings found) {
        cards.told(id, asset -> {
            Errand errand = OrderedCards.requireAt(asset, line, ON_LOAN);
            AssetState state = asset.state();
            asset.say(
                    asset.card().book(),
                    new AssetLoanLost(
                            id,
                            errand.line(),
                            state.assetClass(),
                            state.unit(),
                            state.custodianText(),
                            String.valueOf(found.note()),
                            by,
                            found.evidence(),
                            line.day()));
        });
    }

    void receiveBack(ForLine line, String id, String by) {
        cards.told(id, asset -> {
            Errand errand = OrderedCards.requireAt(asset, line, ON_LOAN);
            places.requireKeeper(by);
            AssetState state = asset.state();
            asset.say(
                    asset.card().book(),
                    new AssetReturned(
                            id, errand.line(), state.assetClass(), state.unit(), state.custodian(), by, line.day()));
        });
    }

    void inspect(ForLine line, String id, Inspection result, @Nullable Place place, String by, Findings found) {
        cards.told(id, asset -> {
            Errand errand = OrderedCards.requireAt(asset, line, RETURN_PENDING_INSPECTION);
            asset.say(asset.card().book(), inspected(asset, errand, result, place, by, found, line.day()));
            if (result == Inspection.DAMAGED) {
                asset.say(
                        asset.card().condition(),
                        new ConditionAssessed(id, DEFECTIVE, found.note(), found.evidence(), line.day()));
            }
        });
    }

    private ReturnInspected inspected(
            Asset asset,
            Errand errand,
            Inspection result,
            @Nullable Place place,
            String by,
            Findings found,
            LocalDate day) {
        AssetState state = asset.state();
        Place to = result == Inspection.WRONG_ITEM ? null : OrderRules.given(place);
        String account = to == null ? null : places.accountBackAt(to, state.requiredAccount());
        return new ReturnInspected(
                asset.id(),
                errand.line(),
                state.assetClass(),
                state.unit(),
                result.name(),
                errand.location(),
                state.requiredAccount(),
                to == null ? null : to.location(),
                account,
                to == null ? OrderRules.requireBorrower(state.code(), errand.borrower()) : to.custodian(),
                by,
                found.note(),
                found.evidence(),
                day);
    }
}
