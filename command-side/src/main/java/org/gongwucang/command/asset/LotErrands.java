package org.gongwucang.command.asset;

import org.gongwucang.events.asset.LotIssued;
import org.gongwucang.events.asset.LotLoanLost;
import org.gongwucang.events.asset.LotReceiptRefused;
import org.gongwucang.events.asset.LotReceiptSigned;
import org.gongwucang.events.asset.LotReservationReleased;
import org.gongwucang.events.asset.LotReserved;
import org.gongwucang.events.asset.LotReturnInspected;
import org.gongwucang.events.asset.LotReturned;
import org.gongwucang.events.asset.OrderedEntry;

/** 批量出仓: what the entries of orders make of the state of a lot. */
final class LotErrands {

    private LotErrands() {}

    static LotState after(LotState was, OrderedEntry entry) {
        if (entry instanceof LotReserved e) {
            LotErrand begun = LotErrand.begun(e.ordered(), e.location(), e.account(), e.custodian());
            return was.withErrand(begun.withReserved(e.quantity()));
        }
        if (entry instanceof LotReservationReleased e) {
            LotErrand known = was.errandOf(e.ordered());
            return was.withErrand(known.withReserved(known.reserved() - e.quantity()));
        }
        if (entry instanceof LotIssued e) {
            LotErrand known = was.errandOf(e.ordered());
            return was.without(e.location(), e.quantity())
                    .withErrand(known.withReserved(known.reserved() - e.quantity())
                            .withOnTheWay(known.onTheWay() + e.quantity()));
        }
        return arrived(was, entry);
    }

    private static LotState arrived(LotState was, OrderedEntry entry) {
        LotErrand known = was.errandOf(entry.ordered());
        if (entry instanceof LotReceiptSigned e) {
            LotErrand left = known.withOnTheWay(known.onTheWay() - e.quantity()).withBorrower(e.custodian());
            return was.withErrand(Errand.isLoan(e.ordered()) ? left.withLent(known.lent() + e.quantity()) : left);
        }
        if (entry instanceof LotReceiptRefused e) {
            return was.withErrand(
                    known.withOnTheWay(known.onTheWay() - e.quantity()).withBack(known.back() + e.quantity()));
        }
        if (entry instanceof LotLoanLost e) {
            return was.withErrand(known.withLent(known.lent() - e.quantity()).withLost(known.lost() + e.quantity()));
        }
        if (entry instanceof LotReturned e) {
            return was.withErrand(known.withLent(known.lent() - e.quantity()).withBack(known.back() + e.quantity()));
        }
        return entry instanceof LotReturnInspected e ? inspected(was, known, e) : was;
    }

    private static LotState inspected(LotState was, LotErrand known, LotReturnInspected e) {
        LotErrand left = known.withBack(known.back() - e.quantity());
        String place = e.toLocation();
        return place == null
                ? was.withErrand(left.withLent(known.lent() + e.quantity()))
                : was.withErrand(left).with(place, e.quantity(), e.custodian(), String.valueOf(e.toAccount()));
    }
}
