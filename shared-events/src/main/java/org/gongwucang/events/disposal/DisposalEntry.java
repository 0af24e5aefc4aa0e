package org.gongwucang.events.disposal;

import org.gongwucang.events.Entry;

/** 处置: what can happen to a case. Stream: its id. */
public sealed interface DisposalEntry extends Entry
        permits DisposalDrafted,
                DisposalLineEntry,
                DisposalRequested,
                DisposalAppraised,
                DisposalValued,
                DisposalStepApproved,
                DisposalApproved,
                DisposalRejected,
                DisposalWithdrawn,
                DisposalBidRecorded,
                DisposalPriceReapproved,
                DisposalProceedsRecorded,
                DisposalProceedsSettled,
                DisposalClosed,
                PursuitEntry,
                DisposalEntryReversed {

    /** Identifier of the case. */
    String disposal();
}
