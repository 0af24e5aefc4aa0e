package org.gongwucang.command.asset;

import static org.gongwucang.command.asset.LotState.AT_UNIT;
import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import org.gongwucang.command.asset.LotState.Part;
import org.gongwucang.command.asset.ReassignedThings.ForAct;
import org.gongwucang.command.asset.ReassignedThings.Parted;
import org.gongwucang.command.asset.ReassignedThings.Wanted;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.numbering.AssetCodes;
import org.gongwucang.events.asset.LotReassigned;
import org.gongwucang.events.asset.ReassignedLotOpened;
import org.springframework.stereotype.Component;

/**
 * 批量划转: what an act of reassignment does to pieces of a lot. A lot of which nothing stays goes over as it is; a part of one
 * becomes a lot of the receiving unit, with a code of its own.
 */
@Component
class ReassignedLots {

    private final Aggregates aggregates;
    private final AcceptedThings things;
    private final PlaceRules places;
    private final AssetCodes codes;
    private final Claims claims;

    ReassignedLots(Aggregates aggregates, AcceptedThings things, PlaceRules places, AssetCodes codes, Claims claims) {
        this.aggregates = aggregates;
        this.things = things;
        this.places = places;
        this.codes = codes;
        this.claims = claims;
    }

    void requireMovable(StockLot lot, ForAct act, int pieces) {
        lot.requireNotVoid();
        LotState state = lot.state();
        require(
                state.parts().containsKey(AT_UNIT),
                "ASSET_NOT_IN_USE",
                "code",
                state.code(),
                "state",
                state.parts().isEmpty() ? "DISPOSED" : "IN_STOCK");
        require(state.unit().equals(act.from()), "ASSET_OF_ANOTHER_UNIT", "code", state.code(), "unit", state.unit());
        lot.requireFree(AT_UNIT, pieces);
        lot.requireInOrder(act.day());
        if (act.custodian() != null) {
            places.requireStaffOf(act.to(), act.custodian());
        }
    }

    Parted move(StockLot lot, ForAct act, Wanted wanted, BigDecimal value, String newLot) {
        LotState state = lot.state();
        Part part = state.partAt(AT_UNIT);
        Parted parted = state.isNothingBut(AT_UNIT, wanted.pieces())
                ? Parted.NOTHING
                : new Parted(newLot, opened(lot, act, wanted, newLot));
        lot.say(new LotReassigned(
                lot.id(),
                act.line(),
                state.assetClass(),
                act.from(),
                act.to(),
                wanted.pieces(),
                part.custodian(),
                act.hands(),
                value,
                parted.lot(),
                parted.code(),
                wanted.wipeCertificate(),
                act.day()));
        return parted;
    }

    /** Its code is handed out here, and stays used whatever becomes of the lot. */
    private String opened(StockLot lot, ForAct act, Wanted wanted, String newLot) {
        String code = codes.next();
        ReassignedLotOpened opening = new ReassignedLotOpened(
                newLot,
                code,
                things.cardOf(lot.id()),
                wanted.pieces(),
                act.to(),
                act.hands(),
                lot.id(),
                lot.state().code(),
                act.line(),
                act.day());
        aggregates.findOrNew(StockLot.class, newLot, StockLot::new).execute(own -> own.open(opening));
        claims.claimCode(code, newLot, LotRegistrations.KIND, act.day());
        return code;
    }
}
