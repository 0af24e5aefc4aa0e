package org.gongwucang.query.approval;

import org.gongwucang.events.reassignment.ReassignmentAgreed;
import org.gongwucang.events.reassignment.ReassignmentApproved;
import org.gongwucang.events.reassignment.ReassignmentDrafted;
import org.gongwucang.events.reassignment.ReassignmentEntry;
import org.gongwucang.events.reassignment.ReassignmentRejected;
import org.gongwucang.events.reassignment.ReassignmentRequested;
import org.gongwucang.events.reassignment.ReassignmentStepApproved;
import org.gongwucang.events.reassignment.ReassignmentWithdrawn;

/** 划转审批: in one step or two, asked for when the receiving unit has signed. */
final class ReassignmentApprovals {

    private static final int TWO = 2;

    private final ApprovalLedger ledger;

    ReassignmentApprovals(ApprovalLedger ledger) {
        this.ledger = ledger;
    }

    void declare() {
        ledger.at(ReassignmentDrafted.class, ReassignmentEntry::reassignment)
                .opens((e, fact) -> ApprovalRow.of("REASSIGNMENT", e.reassignment(), e.number(), e.fromUnit()));
        ledger.at(ReassignmentRequested.class, ReassignmentEntry::reassignment)
                .fold((row, e, fact) -> row.withValue(e.value()));
        ledger.at(ReassignmentAgreed.class, ReassignmentEntry::reassignment)
                .fold((row, e, fact) -> row.asked(1, e.agreedBy(), fact));
        ledger.decided(
                ReassignmentStepApproved.class,
                ReassignmentEntry::reassignment,
                "decision",
                (asked, e, fact) ->
                        asked.withValue(e.value()).decided(ApprovalLedger.APPROVED, e.approvedBy(), null, fact));
        ledger.at(ReassignmentStepApproved.class, ReassignmentEntry::reassignment)
                .fold((row, e, fact) -> row.withValue(e.value()).asked(TWO, e.approvedBy(), fact));
        ledger.decides(
                ReassignmentApproved.class,
                ReassignmentEntry::reassignment,
                (asked, e, fact) ->
                        asked.withValue(e.value()).decided(ApprovalLedger.APPROVED, e.approvedBy(), null, fact));
        ledger.decides(
                ReassignmentRejected.class,
                ReassignmentEntry::reassignment,
                (asked, e, fact) -> asked.decided(ApprovalLedger.REJECTED, e.rejectedBy(), e.reason(), fact));
        ledger.decides(
                ReassignmentWithdrawn.class,
                ReassignmentEntry::reassignment,
                (asked, e, fact) -> asked.decided(ApprovalLedger.WITHDRAWN, e.withdrawnBy(), e.reason(), fact));
    }
}
