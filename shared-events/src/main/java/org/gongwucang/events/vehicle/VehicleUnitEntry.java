package org.gongwucang.events.vehicle;

/** 单位账目: what the people of a unit say of a vehicle. */
public sealed interface VehicleUnitEntry extends VehicleEntry
        permits VehicleDelivered,
                VehicleRegistered,
                VehicleAllotmentRequested,
                VehicleAllotmentAgreed,
                VehicleAllotmentDeclined,
                VehicleAllotmentWithdrawn,
                VehicleScrappingRequested,
                VehicleScrappingWithdrawn,
                VehicleSaleRequested,
                VehicleSaleWithdrawn {

    /** The unit whose people say it. */
    String unit();
}
