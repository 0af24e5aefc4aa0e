package org.gongwucang.events.running;

/** 单车账目: what can be entered about one vehicle. Stream: {@code running:} and the identifier of the vehicle. */
public sealed interface RunningEntry extends RunningBookEntry
        permits VehicleInsured,
                VehicleRefuelled,
                VehicleRepairRequested,
                VehicleRepairApproved,
                VehicleRepairRejected,
                VehicleRepairCompleted,
                VehicleRepairRecorded,
                OffListProviderRequested,
                OffListProviderApproved,
                OffListProviderRejected,
                VehicleInspected,
                TrafficViolationRecorded,
                TrafficViolationClosed,
                OdometerRead,
                VehicleDispatched,
                VehicleReturned,
                VehicleTripSettled,
                VehicleReleased {

    /** The vehicle. */
    VehicleRef about();

    /** What it belongs to: a policy, a repair, a trip. */
    String entry();
}
