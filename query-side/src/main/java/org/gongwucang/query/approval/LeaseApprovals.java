package org.gongwucang.query.approval;

import org.gongwucang.events.lease.LeaseApproved;
import org.gongwucang.events.lease.LeaseEntry;
import org.gongwucang.events.lease.LeaseRejected;
import org.gongwucang.events.lease.LeaseRequested;
import org.gongwucang.events.lease.LeaseReviewed;
import org.gongwucang.events.lease.LeaseWithdrawn;

/** 租用审批: of new contracts and of those that go on; asked for by the review. */
final class LeaseApprovals {

    private final ApprovalLedger ledger;

    LeaseApprovals(ApprovalLedger ledger) {
        this.ledger = ledger;
    }

    void declare() {
        ledger.at(LeaseRequested.class, LeaseEntry::lease)
                .opens((e, fact) ->
                        ApprovalRow.of("LEASE", e.lease(), e.number(), e.unit()).withValue(e.yearlyRent()));
        ledger.at(LeaseReviewed.class, LeaseEntry::lease).fold((row, e, fact) -> row.asked(1, e.reviewedBy(), fact));
        ledger.decides(
                LeaseApproved.class,
                LeaseEntry::lease,
                (asked, e, fact) -> asked.decided(ApprovalLedger.APPROVED, e.approvedBy(), null, fact));
        ledger.decides(
                LeaseRejected.class,
                LeaseEntry::lease,
                (asked, e, fact) -> asked.decided(ApprovalLedger.REJECTED, e.rejectedBy(), e.reason(), fact));
        ledger.decides(
                LeaseWithdrawn.class,
                LeaseEntry::lease,
                (asked, e, fact) -> asked.decided(ApprovalLedger.WITHDRAWN, e.withdrawnBy(), e.reason(), fact));
    }
}
