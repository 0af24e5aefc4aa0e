package org.gongwucang.query.transfer;

import java.util.List;
import java.util.function.Function;
import org.gongwucang.events.transfer.GatePassChecked;
import org.gongwucang.events.transfer.GatePassIssued;
import org.gongwucang.events.transfer.LoanExtended;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferClosed;
import org.gongwucang.events.transfer.TransferDrafted;
import org.gongwucang.events.transfer.TransferEntry;
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
import org.gongwucang.events.transfer.TransferOverStandardApproved;
import org.gongwucang.events.transfer.TransferRejected;
import org.gongwucang.events.transfer.TransferRequested;
import org.gongwucang.events.transfer.TransferResponsibilityDecided;
import org.gongwucang.events.transfer.TransferReturnInspected;
import org.gongwucang.events.transfer.TransferReturnedToDraft;
import org.gongwucang.events.transfer.TransferStepApproved;
import org.gongwucang.events.transfer.TransferWithdrawn;
import org.gongwucang.query.ledger.Ledger;
import org.gongwucang.query.ledger.On;
import org.springframework.stereotype.Component;

/** 出仓台账 (L7): every order, how far it is, and how much of it was issued, signed for and returned. */
@Component
public final class TransferOrderLedger extends Ledger<TransferOrderRow> {

    public TransferOrderLedger() {
        super("transfer-order", 2, TransferOrderRow.class);
        asked();
        decided();
        handedOver();
        // They concern a line, which has its own row, and are counted there.
        ignores(
                TransferLineApproved.class,
                TransferLineDenied.class,
                LoanExtended.class,
                TransferLineReturned.class,
                TransferLineLossReported.class,
                TransferResponsibilityDecided.class);
        List.of(
                        "number",
                        "unit",
                        "draftedOn",
                        "requestedOn",
                        "dueOn",
                        "passNumbers",
                        "document",
                        "decidedOn",
                        "decidedBecause")
                .forEach(this::index);
        index("state", "number");
        index("unit", "number");
        index("purpose", "number");
    }

    /** Every entry is about the order whose stream it is in. */
    private <E extends TransferEntry> On<E, TransferOrderRow> of(Class<E> entry) {
        Function<E, String> order = TransferEntry::order;
        return on(entry).key(order);
    }

    private void asked() {
        of(TransferDrafted.class).opens((e, fact) -> TransferOrderRow.drafted(e));
        of(TransferLineDrafted.class).fold((row, e, fact) -> row.with(e.item()));
        of(TransferLineWithdrawn.class).fold((row, e, fact) -> row.without(e.pieces(), e.value()));
        of(TransferRequested.class).fold((row, e, fact) -> row.requested(e));
    }

    private void decided() {
        of(TransferReturnedToDraft.class)
                .fold((row, e, fact) -> row.in("DRAFT", e.returnedBy(), e.occurredOn(), e.reason())
                        .withFirstApprovedBy(null)
                        .withOverStandardDocument(null));
        of(TransferRejected.class)
                .fold((row, e, fact) -> row.in("REJECTED", e.rejectedBy(), e.occurredOn(), e.reason()));
        of(TransferWithdrawn.class)
                .fold((row, e, fact) -> row.in("WITHDRAWN", e.withdrawnBy(), e.occurredOn(), e.reason()));
        of(TransferStepApproved.class).fold((row, e, fact) -> row.stepApproved(e));
        of(TransferOverStandardApproved.class).fold((row, e, fact) -> row.withOverStandardDocument(e.document()));
        of(TransferApproved.class).fold((row, e, fact) -> row.approved(e));
        of(TransferLineReleased.class).fold((row, e, fact) -> row.released());
        of(TransferClosed.class).fold((row, e, fact) -> row.closed(e));
    }

    private void handedOver() {
        of(TransferLineIssued.class).fold((row, e, fact) -> row.issued(e.pieces()));
        of(GatePassIssued.class).fold((row, e, fact) -> row.passed(e));
        of(GatePassChecked.class).fold((row, e, fact) -> row.checked(e));
        of(TransferLineReceived.class).fold((row, e, fact) -> row.received(e.pieces()));
        of(TransferLineRefused.class).fold((row, e, fact) -> row.refused(e.pieces()));
        of(TransferReturnInspected.class).fold((row, e, fact) -> row.inspected(e.result(), e.pieces()));
    }
}
