package org.gongwucang.command.asset;

import static org.gongwucang.command.asset.AssetState.Life.IN_STOCK;
import static org.gongwucang.command.asset.AssetState.Life.IN_TRANSIT;
import static org.gongwucang.command.asset.AssetState.Life.IN_USE;
import static org.gongwucang.command.asset.AssetState.Life.MISSING;
import static org.gongwucang.command.asset.AssetState.Life.ON_LOAN;
import static org.gongwucang.command.asset.AssetState.Life.RESERVED;
import static org.gongwucang.command.asset.AssetState.Life.RETURN_PENDING_INSPECTION;
import static org.gongwucang.command.asset.AssetState.Life.UNDER_REPAIR;

import org.gongwucang.command.asset.AssetState.Life;
import org.gongwucang.command.asset.OrderedThings.Inspection;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.events.asset.AssetAllotted;
import org.gongwucang.events.asset.AssetLent;
import org.gongwucang.events.asset.AssetLoanLost;
import org.gongwucang.events.asset.AssetReceiptRefused;
import org.gongwucang.events.asset.AssetReceiptSigned;
import org.gongwucang.events.asset.AssetReserved;
import org.gongwucang.events.asset.AssetReturned;
import org.gongwucang.events.asset.OrderLine;
import org.gongwucang.events.asset.OrderedEntry;
import org.gongwucang.events.asset.ReservationReleased;
import org.gongwucang.events.asset.ReturnInspected;
import org.jspecify.annotations.Nullable;

/**
 * 单据占用: the line of an order that a thing is kept for or is gone for; one at a time.
 *
 * @param location where it lies, or that it left
 * @param borrower staff number of whoever has it, or had it last, at the unit; null until somebody signs for it
 */
public record Errand(
        OrderLine line, String location, @Nullable String borrower) {

    static AssetState after(AssetState was, OrderedEntry entry) {
        if (entry instanceof AssetReserved e) {
            return was.withLife(RESERVED).withErrand(new Errand(e.ordered(), e.location(), null));
        }
        if (entry instanceof ReservationReleased) {
            return was.withLife(IN_STOCK).withErrand(null);
        }
        if (entry instanceof AssetLent e) {
            return onItsWay(was, e.ordered(), e.location());
        }
        if (entry instanceof AssetAllotted e) {
            return onItsWay(was, e.ordered(), e.location());
        }
        if (entry instanceof AssetReceiptSigned e) {
            return signed(was, e);
        }
        return cameBack(was, entry);
    }

    /** In the charge of its keeper until somebody signs. */
    private static AssetState onItsWay(AssetState was, OrderLine line, String from) {
        return was.withLife(IN_TRANSIT).withLocation(null).withErrand(new Errand(line, from, null));
    }

    private static AssetState signed(AssetState was, AssetReceiptSigned e) {
        if (isLoan(e.ordered())) {
            return was.withLife(ON_LOAN)
                    .withCustodian(e.custodian())
                    .withErrand(new Errand(e.ordered(), e.location(), e.custodian()));
        }
        return was.withUnit(e.ordered().unit())
                .withAccount(null)
                .withLife(IN_USE)
                .withCustodian(e.custodian())
                .withErrand(null);
    }

    private static AssetState cameBack(AssetState was, OrderedEntry entry) {
        if (entry instanceof AssetReceiptRefused) {
            return was.withLife(RETURN_PENDING_INSPECTION);
        }
        if (entry instanceof AssetLoanLost) {
            return was.withLife(MISSING).withErrand(null);
        }
        if (entry instanceof AssetReturned e) {
            return was.withLife(RETURN_PENDING_INSPECTION).withCustodian(e.receivedBy());
        }
        return entry instanceof ReturnInspected e ? inspected(was.withCustodian(e.custodian()), e) : was;
    }

    private static AssetState inspected(AssetState was, ReturnInspected e) {
        if (e.toLocation() == null) {
            return was.withLife(ON_LOAN);
        }
        Life next = e.result().equals(Inspection.REPAIR.name()) ? UNDER_REPAIR : IN_STOCK;
        return was.withLife(next)
                .withLocation(e.toLocation())
                .withAccount(e.toAccount())
                .withErrand(null);
    }

    static boolean isLoan(OrderLine line) {
        return line.purpose().equals(Purpose.LOAN.name());
    }

    /** The same, in other hands of the unit. */
    Errand inHandsOf(String other) {
        return new Errand(line, location, other);
    }

    boolean isFor(OrderedThings.ForLine asked) {
        return line.order().equals(asked.order()) && line.line() == asked.line();
    }
}
