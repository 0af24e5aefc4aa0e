package org.gongwucang.query.approval;

import org.gongwucang.events.disposal.DisposalApproved;
import org.gongwucang.events.disposal.DisposalBidRecorded;
import org.gongwucang.events.disposal.DisposalDrafted;
import org.gongwucang.events.disposal.DisposalEntry;
import org.gongwucang.events.disposal.DisposalPriceReapproved;
import org.gongwucang.events.disposal.DisposalRejected;
import org.gongwucang.events.disposal.DisposalRequested;
import org.gongwucang.events.disposal.DisposalStepApproved;
import org.gongwucang.events.disposal.DisposalWithdrawn;

/** 处置审批: of the case in one step or two, and of a price below the floor in two. */
final class DisposalApprovals {

    private static final int TWO = 2;

    private final ApprovalLedger ledger;

    DisposalApprovals(ApprovalLedger ledger) {
        this.ledger = ledger;
    }

    void declare() {
        ledger.at(DisposalDrafted.class, DisposalDrafted::disposal)
                .opens((e, fact) -> ApprovalRow.of("DISPOSAL", e.disposal(), e.number(), e.unit()));
        ledger.at(DisposalRequested.class, DisposalRequested::disposal)
                .fold((row, e, fact) -> row.withValue(e.value()).asked(1, e.requestedBy(), fact));
        ledger.decided(
                DisposalStepApproved.class,
                DisposalStepApproved::disposal,
                "decision",
                (asked, e, fact) ->
                        asked.withValue(e.value()).decided(ApprovalLedger.APPROVED, e.approvedBy(), null, fact));
        ledger.at(DisposalStepApproved.class, DisposalStepApproved::disposal)
                .fold((row, e, fact) -> row.withValue(e.value()).asked(TWO, e.approvedBy(), fact));
        ledger.decides(
                DisposalApproved.class,
                DisposalApproved::disposal,
                (asked, e, fact) ->
                        asked.withValue(e.value()).decided(ApprovalLedger.APPROVED, e.approvedBy(), null, fact));
        ledger.decides(
                DisposalRejected.class,
                DisposalRejected::disposal,
                (asked, e, fact) -> asked.decided(ApprovalLedger.REJECTED, e.rejectedBy(), e.reason(), fact));
        ledger.decides(
                DisposalWithdrawn.class,
                DisposalWithdrawn::disposal,
                (asked, e, fact) -> asked.decided(ApprovalLedger.WITHDRAWN, e.withdrawnBy(), e.reason(), fact));
        prices();
    }

    private static String price(DisposalEntry entry) {
        return entry.disposal() + "/price";
    }

    /** A later bid takes the place of an earlier one, and the question about that one with it. */
    private void prices() {
        ledger.at(DisposalDrafted.class, DisposalApprovals::price)
                .opens((e, fact) -> ApprovalRow.of("DISPOSAL_PRICE", e.disposal(), e.number(), e.unit()));
        ledger.decided(
                DisposalBidRecorded.class,
                DisposalApprovals::price,
                "price",
                (asked, e, fact) -> asked.decided(ApprovalLedger.WITHDRAWN, e.recordedBy(), null, fact));
        ledger.at(DisposalBidRecorded.class, DisposalApprovals::price)
                .fold((row, e, fact) ->
                        e.belowFloor() ? row.withValue(e.price()).asked(1, e.recordedBy(), fact) : row.settled());
        ledger.decided(
                DisposalPriceReapproved.class,
                DisposalApprovals::price,
                "price",
                (asked, e, fact) -> asked.decided(ApprovalLedger.APPROVED, e.approvedBy(), e.reason(), fact));
        ledger.at(DisposalPriceReapproved.class, DisposalApprovals::price)
                .fold((row, e, fact) -> e.step() < TWO ? row.asked(TWO, e.approvedBy(), fact) : row.settled());
        ledger.at(DisposalWithdrawn.class, DisposalApprovals::price).fold((row, e, fact) -> row.settled());
        ledger.decided(
                DisposalWithdrawn.class,
                DisposalApprovals::price,
                "price",
                (asked, e, fact) -> asked.decided(ApprovalLedger.WITHDRAWN, e.withdrawnBy(), e.reason(), fact));
    }
}
