package org.gongwucang.command.transfer;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.transfer.LoanExtended;
import org.gongwucang.events.transfer.TransferItem;
import org.gongwucang.events.transfer.TransferLineApproved;
import org.gongwucang.events.transfer.TransferLineDenied;
import org.gongwucang.events.transfer.TransferLineDrafted;
import org.gongwucang.events.transfer.TransferLineIssued;
import org.gongwucang.events.transfer.TransferLineLossReported;
import org.gongwucang.events.transfer.TransferLineReceived;
import org.gongwucang.events.transfer.TransferLineRefused;
import org.gongwucang.events.transfer.TransferLineReleased;
import org.gongwucang.events.transfer.TransferLineReturned;
import org.gongwucang.events.transfer.TransferLineWithdrawn;
import org.gongwucang.events.transfer.TransferMatch;
import org.gongwucang.events.transfer.TransferResponsibilityDecided;
import org.gongwucang.events.transfer.TransferReturnInspected;
import org.jspecify.annotations.Nullable;

/**
 * 出仓明细状态: how far one line of an order is.
 *
 * @param item what it asks for; null once it is approved: then it is about its match
 * @param match what it gets; null before it is approved
 * @param issue by whom it was issued
 * @param atUnit pieces on loan at the unit
 * @param waiting pieces that came back or were refused, and wait to be inspected
 * @param back pieces that came back and were not the wrong ones
 * @param takers who took what waits, or issued what was refused
 * @param damaged pieces for which nobody has answered yet
 * @param lost the same
 * @param losers who reported these lost
 */
@RecordBuilder
record TransferLineState(
        Phase phase,
        @Nullable TransferItem item,
        @Nullable TransferMatch match,
        boolean loan,
        @Nullable LocalDate dueOn,
        int extensions,
        @Nullable Deed issue,
        int atUnit,
        int waiting,
        int back,
        List<Deed> takers,
        int damaged,
        int lost,
        List<Deed> losers)
        implements TransferLineStateBuilder.With {

    /** Before it was drafted. */
    static final TransferLineState NONE =
            new TransferLineState(Phase.NONE, null, null, false, null, 0, null, 0, 0, 0, List.of(), 0, 0, List.of());

    /** Not to be changed. */
    TransferLineState {
        takers = List.copyOf(takers);
        losers = List.copyOf(losers);
    }

    /** 阶段. */
    enum Phase {
        NONE,
        OPEN,
        WITHDRAWN,
        DENIED,
        RESERVED,
        RELEASED,
        ISSUED,
        RECEIVED,
        REFUSED
    }

    /** Whether something about it is still to be done once the order is approved. */
    boolean isOpen() {
        return phase == Phase.RESERVED || phase == Phase.ISSUED || atUnit > 0 || waiting > 0 || damaged > 0 || lost > 0;
    }

    /** Pieces on loan that are to come back: on their way to the unit, or there. */
    int out() {
        return loan && phase == Phase.ISSUED ? pieces() : atUnit;
    }

    /** Pieces that were reserved for it. */
    int pieces() {
        return match == null ? 0 : match.pieces();
    }

    /** After an entry about the line; what is said of the order as a whole leaves it as it is. */
    TransferLineState after(Entry entry, String event) {
        if (entry instanceof TransferLineDrafted e) {
            return NONE.withPhase(Phase.OPEN).withItem(e.item());
        }
        if (entry instanceof TransferLineWithdrawn) {
            return withPhase(Phase.WITHDRAWN);
        }
        if (entry instanceof TransferLineApproved e) {
            return withPhase(Phase.RESERVED)
                    .withItem(null)
                    .withLoan(e.purpose().equals("LOAN"))
                    .withDueOn(e.dueOn())
                    .withMatch(matched(e));
        }
        if (entry instanceof TransferLineDenied) {
            return withPhase(Phase.DENIED);
        }
        return entry instanceof TransferLineReleased ? withPhase(Phase.RELEASED) : handedOver(entry, event);
    }

    private static TransferMatch matched(TransferLineApproved e) {
        return new TransferMatch(
                e.line(),
                e.ofLine(),
                e.kind(),
                e.thing(),
                e.code(),
                e.location(),
                e.assetClass(),
                e.name(),
                e.pieces(),
                e.value());
    }

    private TransferLineState handedOver(Entry entry, String event) {
        if (entry instanceof TransferLineIssued e) {
            return withPhase(Phase.ISSUED).withIssue(new Deed(e.issuedBy(), event));
        }
        if (entry instanceof TransferLineReceived e) {
            return withPhase(Phase.RECEIVED).withAtUnit(loan ? e.pieces() : 0);
        }
        if (entry instanceof TransferLineRefused e) {
            return withPhase(Phase.REFUSED)
                    .withWaiting(e.pieces())
                    .withTakers(issue == null ? List.of() : List.of(issue));
        }
        if (entry instanceof LoanExtended e) {
            return withExtensions(e.extension()).withDueOn(e.dueOn());
        }
        return comingBack(entry, event);
    }

    private TransferLineState comingBack(Entry entry, String event) {
        if (entry instanceof TransferLineReturned e) {
            return withAtUnit(atUnit - e.pieces())
                    .withWaiting(waiting + e.pieces())
                    .withTakers(more(takers, new Deed(e.receivedBy(), event)));
        }
        if (entry instanceof TransferReturnInspected e) {
            return inspected(e);
        }
        if (entry instanceof TransferLineLossReported e) {
            return withAtUnit(atUnit - e.pieces())
                    .withLost(lost + e.pieces())
                    .withLosers(more(losers, new Deed(e.reportedBy(), event)));
        }
        return entry instanceof TransferResponsibilityDecided e ? answered(e) : this;
    }

    private TransferLineState inspected(TransferReturnInspected e) {
        boolean wrong = e.result().equals("WRONG_ITEM");
        int left = waiting - e.pieces();
        return withWaiting(left)
                .withTakers(left == 0 ? List.of() : takers)
                .withAtUnit(wrong ? atUnit + e.pieces() : atUnit)
                .withBack(wrong ? back : back + e.pieces())
                .withDamaged(e.result().equals("DAMAGED") ? damaged + e.pieces() : damaged);
    }

    private TransferLineState answered(TransferResponsibilityDecided e) {
        if (e.cause().equals("DAMAGE")) {
            return withDamaged(damaged - e.pieces());
        }
        int left = lost - e.pieces();
        return withLost(left).withLosers(left == 0 ? List.of() : losers);
    }

    private static List<Deed> more(List<Deed> deeds, Deed another) {
        List<Deed> all = new ArrayList<>(deeds);
        all.add(another);
        return all;
    }
}
