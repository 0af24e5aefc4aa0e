package org.gongwucang.events.lease;

import org.gongwucang.events.Entry;

/** 租用: what can happen to a lease. Stream: its id. */
public sealed interface LeaseEntry extends Entry
        permits LeaseRequested,
                LeaseReviewed,
                LeaseApproved,
                LeaseRejected,
                LeaseWithdrawn,
                LeaseSigned,
                LeaseRenewed,
                LeaseTerminated,
                OpeningLeaseRecorded,
                LeaseEntryReversed {

    /** Identifier of the lease. */
    String lease();
}
