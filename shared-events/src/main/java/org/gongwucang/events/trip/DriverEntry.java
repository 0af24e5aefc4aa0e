package org.gongwucang.events.trip;

import org.gongwucang.events.Entry;

/** 驾驶员日历: when a driver is engaged. Stream: {@code driver:} and the staff number. */
public sealed interface DriverEntry extends Entry permits DriverEngaged, DriverReleased, DriverEntryReversed {

    /** Staff number of the driver. */
    String staff();
}
