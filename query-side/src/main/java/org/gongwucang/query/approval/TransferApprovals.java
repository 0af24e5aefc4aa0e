package org.gongwucang.query.approval;

import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferDrafted;
import org.gongwucang.events.transfer.TransferRejected;
import org.gongwucang.events.transfer.TransferRequested;
import org.gongwucang.events.transfer.TransferReturnedToDraft;
import org.gongwucang.events.transfer.TransferStepApproved;
import org.gongwucang.events.transfer.TransferWithdrawn;

/** 出仓审批: in one step or two. */
final class TransferApprovals {

    private final ApprovalLedger ledger;

    TransferApprovals(ApprovalLedger ledger) {
        this.ledger = ledger;
    }

    void declare() {
        ledger.at(TransferDrafted.class, TransferDrafted::order)
                .opens((e, fact) -> ApprovalRow.of("TRANSFER", e.order(), e.number(), e.unit()));
        ledger.at(TransferRequested.class, TransferRequested::order)
                .fold((row, e, fact) -> row.withValue(e.value()).asked(1, e.requestedBy(), fact));
        ledger.decided(
                TransferStepApproved.class,
                TransferStepApproved::order,
                "decision",
                (asked, e, fact) ->
                        asked.withValue(e.value()).decided(ApprovalLedger.APPROVED, e.approvedBy(), null, fact));
        ledger.at(TransferStepApproved.class, TransferStepApproved::order)
                .fold((row, e, fact) -> row.withValue(e.value()).asked(2, e.approvedBy(), fact));
        ledger.decides(
                TransferApproved.class,
                TransferApproved::order,
                (asked, e, fact) ->
                        asked.withValue(e.value()).decided(ApprovalLedger.APPROVED, e.approvedBy(), null, fact));
        ledger.decides(
                TransferRejected.class,
                TransferRejected::order,
                (asked, e, fact) -> asked.decided(ApprovalLedger.REJECTED, e.rejectedBy(), e.reason(), fact));
        ledger.decides(
                TransferReturnedToDraft.class,
                TransferReturnedToDraft::order,
                (asked, e, fact) -> asked.decided(ApprovalLedger.RETURNED, e.returnedBy(), e.reason(), fact));
        ledger.decides(
                TransferWithdrawn.class,
                TransferWithdrawn::order,
                (asked, e, fact) -> asked.decided(ApprovalLedger.WITHDRAWN, e.withdrawnBy(), e.reason(), fact));
    }
}
