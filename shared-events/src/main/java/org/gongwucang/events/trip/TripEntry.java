package org.gongwucang.events.trip;

import org.gongwucang.events.Entry;

/** 公务用车: what can happen to a trip. Stream: its id. */
public sealed interface TripEntry extends Entry
        permits TripRequested,
                TripApproved,
                TripRejected,
                TripCancelled,
                TripDispatched,
                TripCompleted,
                TripSettled,
                TripEntryReversed {

    /** Identifier of the trip. */
    String trip();
}
