package org.gongwucang.events.transfer;

/** 出仓明细: what can happen to one line of an order; each line is a strand of its own. */
public sealed interface TransferLineEntry extends TransferEntry
        permits TransferLineDrafted,
                TransferLineWithdrawn,
                TransferLineApproved,
                TransferLineDenied,
                TransferLineReleased,
                TransferLineIssued,
                TransferLineReceived,
                TransferLineRefused,
                LoanExtended,
                TransferLineReturned,
                TransferReturnInspected,
                TransferLineLossReported,
                TransferResponsibilityDecided {

    /** Number of the line within the order. */
    int line();
}
