package org.gongwucang.events.vehicle;

import org.gongwucang.events.Entry;

/** 车辆: what can happen to a vehicle. Stream: its id. */
public sealed interface VehicleEntry extends Entry permits VehicleOpeningRecorded, VehicleEntryReversed {

    /** Identifier of the vehicle. */
    String vehicle();
}
