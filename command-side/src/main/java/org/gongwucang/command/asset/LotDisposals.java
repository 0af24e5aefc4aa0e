package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.command.asset.DisposedThings.ForCase;
import org.gongwucang.command.asset.DisposedThings.Wanted;
import org.gongwucang.command.asset.LotState.Part;
import org.gongwucang.events.asset.LotDisposalFreezeLifted;
import org.gongwucang.events.asset.LotDisposalFrozen;
import org.gongwucang.events.asset.LotDisposed;

/** 批量处置: what a case of disposal does to pieces of a lot. */
final class LotDisposals {

    private LotDisposals() {}

    static void requireFreezable(StockLot lot, Wanted wanted, LocalDate day) {
        LotState state = lot.state();
        String place = state.placeOf(LotState.key(wanted.location()));
        Part part = state.partAt(place);
        lot.requireFree(place, wanted.pieces());
        require(
                part.offeredTo() == null,
                "CUSTODY_OFFER_OPEN",
                "code",
                state.code(),
                "to",
                String.valueOf(part.offeredTo()));
        lot.requireInOrder(day);
    }

    static void freeze(StockLot lot, ForCase c, Wanted wanted) {
        LotState state = lot.state();
        lot.say(new LotDisposalFrozen(
                lot.id(),
                c.disposal(),
                c.number(),
                c.line(),
                c.form(),
                state.assetClass(),
                state.unit(),
                wanted.location(),
                wanted.pieces(),
                c.day()));
    }

    static void lift(StockLot lot, ForCase c, Wanted wanted) {
        lot.say(new LotDisposalFreezeLifted(
                lot.id(), c.disposal(), c.number(), c.line(), wanted.location(), wanted.pieces(), c.day()));
    }

    static void dispose(StockLot lot, ForCase c, Wanted wanted, BigDecimal value) {
        LotState state = lot.state();
        Part part = state.partAt(LotState.key(wanted.location()));
        lot.say(new LotDisposed(
                lot.id(),
                c.disposal(),
                c.number(),
                c.line(),
                c.form(),
                state.assetClass(),
                state.unit(),
                wanted.location(),
                part.custodian(),
                part.account(),
                wanted.pieces(),
                value,
                c.day()));
    }
}
