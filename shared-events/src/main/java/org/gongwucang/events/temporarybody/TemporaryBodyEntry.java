package org.gongwucang.events.temporarybody;

import org.gongwucang.events.Entry;

/** 临时机构账目: what can happen to a temporary body. Stream: {@code body:} and the code of its unit. */
public sealed interface TemporaryBodyEntry extends Entry
        permits TemporaryBodyProposed,
                TemporaryBodyRejected,
                TemporaryBodyEstablished,
                TemporaryBodyExtended,
                TemporaryBodyDissolutionStarted,
                TemporaryBodyClosed,
                KitLineEntry,
                TemporaryBodyEntryReversed {

    /** Code of the unit that the body is. */
    String body();
}
