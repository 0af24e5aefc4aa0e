package org.gongwucang.events.fleet;

import org.gongwucang.events.Entry;

/** 车队: what can happen to what a unit has of vehicles. Stream: {@code fleet:<unit>}. */
public sealed interface FleetEntry extends Entry
        permits EstablishmentSet, FleetPurchaseEntry, FleetVehicleEntry, FleetEntryReversed {

    /** Code of the unit. */
    String unit();
}
