package org.gongwucang.events.works;

import org.gongwucang.events.Entry;

/** 维修改造: what can happen to an order of works. Stream: its id. */
public sealed interface WorksEntry extends Entry
        permits WorksRequested,
                WorksReviewed,
                WorksStepApproved,
                WorksApproved,
                WorksRejected,
                WorksWithdrawn,
                WorksStarted,
                WorksAccepted,
                WorksKeysOffered,
                WorksKeysHandedOver,
                WorksEntryReversed {

    /** Identifier of the order. */
    String order();
}
