package org.gongwucang.events.intake;

import org.gongwucang.events.Entry;

/** 入仓批次: what can happen to a batch on its way into the warehouse. Stream: the batch's id. */
public sealed interface IntakeEntry extends Entry
        permits IntakeBatchDrafted,
                IntakeLineEntry,
                IntakeBatchSubmitted,
                IntakeBatchReturned,
                IntakeBatchRejected,
                IntakeBatchApproved,
                IntakeBatchCancelled,
                IntakeBatchClosed,
                IntakeEntryReversed {

    /** Identifier of the batch. */
    String batch();
}
