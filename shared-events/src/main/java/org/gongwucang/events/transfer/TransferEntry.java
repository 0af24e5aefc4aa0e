package org.gongwucang.events.transfer;

import org.gongwucang.events.Entry;

/** 出仓单: what can happen to an order by which things leave the warehouse. Stream: the id of the order. */
public sealed interface TransferEntry extends Entry
        permits TransferDrafted,
                TransferLineEntry,
                GatePassEntry,
                LoanNoticeEntry,
                TransferRequested,
                TransferReturnedToDraft,
                TransferStepApproved,
                TransferApproved,
                TransferOverStandardApproved,
                TransferRejected,
                TransferWithdrawn,
                TransferClosed,
                TransferEntryReversed {

    /** Identifier of the order. */
    String order();
}
