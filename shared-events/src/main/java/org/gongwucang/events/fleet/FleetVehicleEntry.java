package org.gongwucang.events.fleet;

/** 在编车辆: how one vehicle came to the unit, and went; each is a strand of its own. */
public sealed interface FleetVehicleEntry extends FleetEntry
        permits VehiclePurchaseDelivered, FleetVehicleEntered, FleetVehicleLeft {

    /** Identifier of the vehicle. */
    String vehicle();

    /** Its asset code. */
    String code();

    /** What the establishment counts it as. */
    String category();
}
