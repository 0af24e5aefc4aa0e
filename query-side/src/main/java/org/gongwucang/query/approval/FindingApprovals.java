package org.gongwucang.query.approval;

import org.gongwucang.events.finding.FindingDeferralRejected;
import org.gongwucang.events.finding.FindingDeferralRequested;
import org.gongwucang.events.finding.FindingDeferred;
import org.gongwucang.events.finding.FindingEntry;
import org.gongwucang.events.finding.FindingRecorded;

/** 缓改审批: that a finding need not be corrected now. */
final class FindingApprovals {

    private final ApprovalLedger ledger;

    FindingApprovals(ApprovalLedger ledger) {
        this.ledger = ledger;
    }

    void declare() {
        ledger.at(FindingRecorded.class, FindingEntry::finding)
                .opens((e, fact) -> ApprovalRow.of("FINDING_DEFERRAL", e.finding(), e.number(), e.unit()));
        ledger.at(FindingDeferralRequested.class, FindingEntry::finding)
                .fold((row, e, fact) -> row.asked(1, e.requestedBy(), fact));
        ledger.decides(
                FindingDeferred.class,
                FindingEntry::finding,
                (asked, e, fact) -> asked.decided(ApprovalLedger.APPROVED, e.deferredBy(), e.document(), fact));
        ledger.decides(
                FindingDeferralRejected.class,
                FindingEntry::finding,
                (asked, e, fact) -> asked.decided(ApprovalLedger.REJECTED, e.rejectedBy(), e.reason(), fact));
    }
}
