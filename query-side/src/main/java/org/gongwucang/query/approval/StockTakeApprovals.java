package org.gongwucang.query.approval;

import org.gongwucang.events.stocktake.ExpectedSetFrozen;
import org.gongwucang.events.stocktake.StockTakeApproved;
import org.gongwucang.events.stocktake.StockTakeCancelled;
import org.gongwucang.events.stocktake.StockTakeCountingEnded;
import org.gongwucang.events.stocktake.StockTakePlanned;
import org.gongwucang.events.stocktake.StockTakeReturned;
import org.gongwucang.query.ledger.Fact;

/** 盘点审批: of the differences, asked for by the end of the count, or by a return to reconciling. */
final class StockTakeApprovals {

    private final ApprovalLedger ledger;

    StockTakeApprovals(ApprovalLedger ledger) {
        this.ledger = ledger;
    }

    void declare() {
        ledger.at(StockTakePlanned.class, StockTakePlanned::stockTake)
                .opens((e, fact) -> ApprovalRow.of("STOCK_TAKE", e.stockTake(), e.number(), e.unit()));
        ledger.at(ExpectedSetFrozen.class, ExpectedSetFrozen::stockTake)
                .fold((row, e, fact) -> row.withValue(e.value()));
        ledger.at(StockTakeCountingEnded.class, StockTakeCountingEnded::stockTake)
                .fold((row, e, fact) -> row.asked(1, e.endedBy(), fact));
        ledger.decides(
                StockTakeApproved.class,
                StockTakeApproved::stockTake,
                (asked, e, fact) -> asked.decided(ApprovalLedger.APPROVED, e.approvedBy(), null, fact));
        ledger.decided(
                StockTakeReturned.class,
                StockTakeReturned::stockTake,
                "decision",
                (asked, e, fact) -> asked.decided(ApprovalLedger.RETURNED, e.returnedBy(), e.reason(), fact));
        ledger.at(StockTakeReturned.class, StockTakeReturned::stockTake).fold((row, e, fact) -> returned(row, e, fact));
        ledger.decides(
                StockTakeCancelled.class,
                StockTakeCancelled::stockTake,
                (asked, e, fact) -> asked.decided(ApprovalLedger.WITHDRAWN, e.cancelledBy(), e.reason(), fact));
    }

    private static ApprovalRow returned(ApprovalRow row, StockTakeReturned e, Fact fact) {
        return e.to().equals("COUNTING") ? row.settled() : row.asked(1, e.returnedBy(), fact);
    }
}
