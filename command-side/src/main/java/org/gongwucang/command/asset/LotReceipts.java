package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.required;

import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.asset.OrderedThings.ForLine;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.asset.OrderedThings.Wanted;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.numbering.AssetCodes;
import org.gongwucang.events.asset.LotAllotted;
import org.gongwucang.events.asset.LotReceiptSigned;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 批量签收: pieces that are signed for; those that were allotted become a lot of the unit, with a code of its own. */
@Component
class LotReceipts {

    private final Aggregates aggregates;
    private final AcceptedThings things;
    private final PlaceRules places;
    private final AssetCodes codes;
    private final Claims claims;

    LotReceipts(Aggregates aggregates, AcceptedThings things, PlaceRules places, AssetCodes codes, Claims claims) {
        this.aggregates = aggregates;
        this.things = things;
        this.places = places;
        this.codes = codes;
        this.claims = claims;
    }

    void sign(ForLine line, Wanted wanted, String by, @Nullable String user, String newLot) {
        Aggregate<StockLot> known =
                required(aggregates.find(StockLot.class, wanted.id()), "NOT_FOUND", "code", wanted.id());
        known.execute(lot -> {
            lot.requireNotVoid();
            LotErrand errand = OrderedLots.requireErrand(lot, line);
            OrderedLots.requireSoMany(lot, errand, wanted, errand.onTheWay());
            String hands = user == null ? by : user;
            places.requireStaffOf(line.unit(), hands);
            lot.requireInOrder(line.day());
            String code = line.purpose() == Purpose.ALLOTMENT ? opened(lot, errand, line, wanted, hands, newLot) : null;
            lot.say(signed(lot, errand, line, wanted, by, hands, code == null ? null : newLot, code));
        });
    }

    /** Its code is handed out here, and stays used whatever becomes of the lot. */
    private String opened(StockLot lot, LotErrand errand, ForLine line, Wanted wanted, String hands, String newLot) {
        String code = codes.next();
        LotAllotted opening = new LotAllotted(
                newLot,
                code,
                things.cardOf(lot.id()),
                wanted.pieces(),
                line.unit(),
                hands,
                lot.id(),
                lot.state().code(),
                errand.line(),
                line.day());
        aggregates.findOrNew(StockLot.class, newLot, StockLot::new).execute(own -> own.open(opening));
        claims.claimCode(code, newLot, LotRegistrations.KIND, line.day());
        return code;
    }

    private static LotReceiptSigned signed(
            StockLot lot,
            LotErrand errand,
            ForLine line,
            Wanted wanted,
            String by,
            String hands,
            @Nullable String newLot,
            @Nullable String newCode) {
        LotState state = lot.state();
        return new LotReceiptSigned(
                lot.id(),
                errand.line(),
                state.assetClass(),
                state.unit(),
                wanted.pieces(),
                errand.location(),
                errand.account(),
                by,
                hands,
                newLot,
                newCode,
                line.day());
    }
}
