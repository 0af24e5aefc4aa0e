package org.gongwucang.query.approval;

import org.gongwucang.events.works.WorksApproved;
import org.gongwucang.events.works.WorksEntry;
import org.gongwucang.events.works.WorksRejected;
import org.gongwucang.events.works.WorksRequested;
import org.gongwucang.events.works.WorksReviewed;
import org.gongwucang.events.works.WorksStepApproved;
import org.gongwucang.events.works.WorksWithdrawn;

/** 维修审批: in one step or two; asked for by the review. */
final class WorksApprovals {

    private static final int TWO = 2;

    private final ApprovalLedger ledger;

    WorksApprovals(ApprovalLedger ledger) {
        this.ledger = ledger;
    }

    void declare() {
        ledger.at(WorksRequested.class, WorksEntry::order)
                .opens((e, fact) ->
                        ApprovalRow.of("WORKS", e.order(), e.number(), e.unit()).withValue(e.estimate()));
        ledger.at(WorksReviewed.class, WorksEntry::order)
                .fold((row, e, fact) -> row.withValue(e.amount()).asked(1, e.reviewedBy(), fact));
        ledger.decided(
                WorksStepApproved.class,
                WorksEntry::order,
                "decision",
                (asked, e, fact) ->
                        asked.withValue(e.amount()).decided(ApprovalLedger.APPROVED, e.approvedBy(), null, fact));
        ledger.at(WorksStepApproved.class, WorksEntry::order)
                .fold((row, e, fact) -> row.withValue(e.amount()).asked(TWO, e.approvedBy(), fact));
        ledger.decides(
                WorksApproved.class,
                WorksEntry::order,
                (asked, e, fact) ->
                        asked.withValue(e.amount()).decided(ApprovalLedger.APPROVED, e.approvedBy(), null, fact));
        ledger.decides(
                WorksRejected.class,
                WorksEntry::order,
                (asked, e, fact) -> asked.decided(ApprovalLedger.REJECTED, e.rejectedBy(), e.reason(), fact));
        ledger.decides(
                WorksWithdrawn.class,
                WorksEntry::order,
                (asked, e, fact) -> asked.decided(ApprovalLedger.WITHDRAWN, e.withdrawnBy(), e.reason(), fact));
    }
}
