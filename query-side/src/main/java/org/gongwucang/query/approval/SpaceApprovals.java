package org.gongwucang.query.approval;

import org.gongwucang.events.office.SecondOfficeApproved;
import org.gongwucang.events.office.SecondOfficeEntry;
import org.gongwucang.events.office.SecondOfficeRejected;
import org.gongwucang.events.office.SecondOfficeRequested;
import org.gongwucang.events.office.SecondOfficeWithdrawn;
import org.gongwucang.events.reallocation.SpaceReallocated;
import org.gongwucang.events.reallocation.SpaceReallocationEntry;
import org.gongwucang.events.reallocation.SpaceReallocationRejected;
import org.gongwucang.events.reallocation.SpaceReallocationRequested;
import org.gongwucang.events.reallocation.SpaceReallocationWithdrawn;

/** 用房审批: of rooms that go over to another unit, and of second offices; in one step each. */
final class SpaceApprovals {

    private final ApprovalLedger ledger;

    SpaceApprovals(ApprovalLedger ledger) {
        this.ledger = ledger;
    }

    void declare() {
        reallocations();
        secondOffices();
    }

    private void reallocations() {
        ledger.at(SpaceReallocationRequested.class, SpaceReallocationEntry::reallocation)
                .opens((e, fact) -> ApprovalRow.of("SPACE_REALLOCATION", e.reallocation(), e.number(), e.toUnit())
                        .asked(1, e.requestedBy(), fact));
        ledger.decides(
                SpaceReallocated.class,
                SpaceReallocationEntry::reallocation,
                (asked, e, fact) -> asked.decided(ApprovalLedger.APPROVED, e.approvedBy(), null, fact));
        ledger.decides(
                SpaceReallocationRejected.class,
                SpaceReallocationEntry::reallocation,
                (asked, e, fact) -> asked.decided(ApprovalLedger.REJECTED, e.rejectedBy(), e.reason(), fact));
        ledger.decides(
                SpaceReallocationWithdrawn.class,
                SpaceReallocationEntry::reallocation,
                (asked, e, fact) -> asked.decided(ApprovalLedger.WITHDRAWN, e.withdrawnBy(), e.reason(), fact));
    }

    private void secondOffices() {
        ledger.at(SecondOfficeRequested.class, SecondOfficeEntry::request)
                .opens((e, fact) -> ApprovalRow.of("SECOND_OFFICE", e.request(), e.number(), e.unit())
                        .asked(1, e.requestedBy(), fact));
        ledger.decides(
                SecondOfficeApproved.class,
                SecondOfficeEntry::request,
                (asked, e, fact) -> asked.decided(ApprovalLedger.APPROVED, e.approvedBy(), null, fact));
        ledger.decides(
                SecondOfficeRejected.class,
                SecondOfficeEntry::request,
                (asked, e, fact) -> asked.decided(ApprovalLedger.REJECTED, e.rejectedBy(), e.reason(), fact));
        ledger.decides(
                SecondOfficeWithdrawn.class,
                SecondOfficeEntry::request,
                (asked, e, fact) -> asked.decided(ApprovalLedger.WITHDRAWN, e.withdrawnBy(), e.reason(), fact));
    }
}
