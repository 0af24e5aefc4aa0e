package org.gongwucang.command.transfer;

import java.time.LocalDate;
import org.gongwucang.command.asset.OrderedThings.ForLine;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.asset.OrderedThings.Wanted;
import org.gongwucang.events.transfer.TransferMatch;

/** 明细物资: how an order says to cards and lots for which line something is done, and with how much. */
final class ThingOfLine {

    private ThingOfLine() {}

    static ForLine of(TransferOrder order, TransferMatch match, LocalDate day) {
        TransferOrderState state = order.state();
        Purpose purpose = state.isLoan() ? Purpose.LOAN : Purpose.ALLOTMENT;
        return new ForLine(order.id(), state.number(), match.line(), purpose, state.unit(), day);
    }

    static Wanted all(TransferMatch match) {
        return some(match, match.pieces());
    }

    static Wanted some(TransferMatch match, int pieces) {
        return new Wanted(match.kind(), match.thing(), pieces, match.location());
    }
}
