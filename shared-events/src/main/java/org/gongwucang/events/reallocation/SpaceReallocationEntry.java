package org.gongwucang.events.reallocation;

import org.gongwucang.events.Entry;

/** 用房调剂: what can happen to an act. Stream: its id. */
public sealed interface SpaceReallocationEntry extends Entry
        permits SpaceReallocationRequested,
                SpaceReallocated,
                SpaceReallocationRejected,
                SpaceReallocationWithdrawn,
                SpaceReallocationEntryReversed {

    /** Identifier of the act. */
    String reallocation();
}
