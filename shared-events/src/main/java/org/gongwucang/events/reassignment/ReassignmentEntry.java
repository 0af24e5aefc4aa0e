package org.gongwucang.events.reassignment;

import org.gongwucang.events.Entry;

/** 划转: what can happen to an act of reassignment. Stream: its id. */
public sealed interface ReassignmentEntry extends Entry
        permits ReassignmentDrafted,
                ReassignmentLineEntry,
                ReassignmentRequested,
                ReassignmentAgreed,
                ReassignmentDeclined,
                ReassignmentStepApproved,
                ReassignmentApproved,
                ReassignmentRejected,
                ReassignmentWithdrawn,
                ReassignmentEntryReversed {

    /** Identifier of the act. */
    String reassignment();
}
