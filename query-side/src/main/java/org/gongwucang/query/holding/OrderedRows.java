package org.gongwucang.query.holding;

import java.time.LocalDate;
import java.util.Objects;
import org.gongwucang.events.asset.AssetReceiptSigned;
import org.gongwucang.events.asset.AssetReserved;
import org.gongwucang.events.asset.LotIssued;
import org.gongwucang.events.asset.LotLoanLost;
import org.gongwucang.events.asset.LotReceiptRefused;
import org.gongwucang.events.asset.LotReceiptSigned;
import org.gongwucang.events.asset.LotReturnInspected;
import org.gongwucang.events.asset.LotReturned;
import org.gongwucang.events.asset.OrderLine;
import org.gongwucang.events.asset.ReturnInspected;
import org.jspecify.annotations.Nullable;

/** 单据占用行: what lines of orders make of rows. A reservation ends no stay: it lies where it lay, since when it did. */
final class OrderedRows {

    static final String RESERVED = "RESERVED";
    static final String IN_TRANSIT = "IN_TRANSIT";
    static final String ON_LOAN = "ON_LOAN";
    static final String MISSING = "MISSING";
    static final String BACK = "RETURN_PENDING_INSPECTION";

    private static final String IN_STOCK = "IN_STOCK";

    private OrderedRows() {}

    /** Purpose of what comes back. */
    static boolean isLoan(OrderLine line) {
        return line.purpose().equals("LOAN");
    }

    /** The row of a line's pieces in the state; a line has one for each. */
    static String key(String lotId, OrderLine line, String state) {
        return lotId + "@" + line.order() + "#" + line.line() + "/" + state;
    }

    static HoldingRow reserved(HoldingRow row, AssetReserved e) {
        return ordered(row, e.ordered(), null).withState(RESERVED).withReserved(1);
    }

    static HoldingRow released(HoldingRow row) {
        return free(row).withState(IN_STOCK);
    }

    /** In the charge of its keeper, on its account, in no place. */
    static HoldingRow issued(HoldingRow row, OrderLine line, @Nullable LocalDate dueOn, LocalDate day) {
        return ordered(row, line, dueOn).withReserved(0).withLocation(null).in(IN_TRANSIT, day);
    }

    static HoldingRow signed(HoldingRow row, AssetReceiptSigned e) {
        return isLoan(e.ordered())
                ? row.heldBy(e.custodian()).in(ON_LOAN, e.occurredOn())
                : free(row).withUnit(e.ordered().unit()).inUse(e.custodian(), e.occurredOn());
    }

    static HoldingRow inspected(HoldingRow row, ReturnInspected e) {
        HoldingRow held = row.heldBy(e.custodian());
        if (e.toLocation() == null) {
            return held.in(ON_LOAN, e.occurredOn());
        }
        String state = e.result().equals("REPAIR") ? "UNDER_REPAIR" : IN_STOCK;
        return free(held).at(e.toLocation(), e.toAccount()).in(state, e.occurredOn());
    }

    /** Pieces of a lot that were reserved in a place. */
    static HoldingRow away(@Nullable HoldingRow there, HoldingRow from, LotIssued e) {
        HoldingRow gone = issued(from.heldBy(e.custodian()), e.ordered(), e.dueOn(), e.occurredOn());
        return joined(there, gone, e.quantity());
    }

    static HoldingRow lent(@Nullable HoldingRow there, HoldingRow from, LotReceiptSigned e) {
        return joined(there, from.heldBy(e.custodian()).in(ON_LOAN, e.occurredOn()), e.quantity());
    }

    static HoldingRow back(@Nullable HoldingRow there, HoldingRow from, LotReceiptRefused e) {
        return joined(there, from.in(BACK, e.occurredOn()), e.quantity());
    }

    /** On the books, in nobody's place; no order has it any more. */
    static HoldingRow lost(HoldingRow row, LocalDate day) {
        return free(row).in(MISSING, day);
    }

    static HoldingRow lost(@Nullable HoldingRow there, HoldingRow from, LotLoanLost e) {
        return joined(there, lost(from, e.occurredOn()), e.quantity());
    }

    static HoldingRow back(@Nullable HoldingRow there, HoldingRow from, LotReturned e) {
        return joined(there, from.heldBy(e.receivedBy()).in(BACK, e.occurredOn()), e.quantity());
    }

    /** In stock at the place, or out on loan as before. */
    static HoldingRow inspected(@Nullable HoldingRow there, HoldingRow from, LotReturnInspected e) {
        HoldingRow held = from.heldBy(e.custodian());
        HoldingRow next = e.toLocation() == null
                ? held.in(ON_LOAN, e.occurredOn())
                : free(held).at(e.toLocation(), e.toAccount()).in(IN_STOCK, e.occurredOn());
        return joined(there, next, e.quantity());
    }

    /** Beside what is there of it already, since when that is. */
    private static HoldingRow joined(@Nullable HoldingRow there, HoldingRow coming, int pieces) {
        if (there == null || there.quantity() == 0) {
            return coming.withInDisposal(0).pieces(pieces);
        }
        HoldingRow known = Objects.requireNonNull(there);
        return known.heldBy(coming.custodian()).withOfferedTo(known.offeredTo()).pieces(known.quantity() + pieces);
    }

    private static HoldingRow ordered(HoldingRow row, OrderLine line, @Nullable LocalDate dueOn) {
        return row.withOrderNumber(line.number()).withOrderedBy(line.unit()).withDueOn(dueOn);
    }

    private static HoldingRow free(HoldingRow row) {
        return row.withOrderNumber(null).withOrderedBy(null).withDueOn(null).withReserved(0);
    }
}
