package org.gongwucang.query.testing;

import org.gongwucang.events.Entry;
import org.gongwucang.events.fleet.FleetVehicleEntered;
import org.gongwucang.events.fleet.FleetVehicleLeft;
import org.gongwucang.events.fleet.VehiclePurchaseDelivered;
import org.gongwucang.events.running.VehicleDispatched;
import org.gongwucang.events.running.VehicleReleased;
import org.gongwucang.events.running.VehicleReturned;
import org.gongwucang.events.running.VehicleTripSettled;
import org.gongwucang.events.trip.DriverEngaged;
import org.gongwucang.events.trip.DriverReleased;
import org.gongwucang.events.trip.TripCancelled;
import org.gongwucang.events.trip.TripCompleted;
import org.gongwucang.events.trip.TripDispatched;
import org.gongwucang.events.trip.TripSettled;
import org.gongwucang.events.vehicle.VehicleAllotted;
import org.gongwucang.events.vehicle.VehicleDelivered;
import org.gongwucang.events.vehicle.VehicleDeregistered;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.gongwucang.events.vehicle.VehicleSold;

/** 车辆跨流事项: a vehicle comes and goes with its fleet, and a step of a trip is one of the vehicle and of the driver. */
final class FleetActs {

    private FleetActs() {}

    static String across(Entry entry) {
        return ofVehicles(entry) + ofFleets(entry) + ofTrips(entry) + ofRunning(entry);
    }

    private static String ofVehicles(Entry entry) {
        if (entry instanceof VehicleOpeningRecorded e) {
            return "OPENING " + e.vehicle();
        } else if (entry instanceof VehicleDelivered e) {
            return "delivered " + e.vehicle();
        } else if (entry instanceof VehicleAllotted e) {
            return "ALLOTMENT " + e.vehicle();
        } else if (entry instanceof VehicleDeregistered e) {
            return "DEREGISTERED " + e.vehicle();
        }
        return entry instanceof VehicleSold e ? "SOLD " + e.vehicle() : "";
    }

    private static String ofFleets(Entry entry) {
        if (entry instanceof VehiclePurchaseDelivered e) {
            return "delivered " + e.vehicle();
        } else if (entry instanceof FleetVehicleEntered e) {
            return e.way() + " " + e.vehicle();
        }
        return entry instanceof FleetVehicleLeft e ? e.way() + " " + e.vehicle() : "";
    }

    private static String ofTrips(Entry entry) {
        if (entry instanceof TripDispatched e) {
            return "dispatched " + e.trip();
        } else if (entry instanceof TripCompleted e) {
            return "completed " + e.trip();
        } else if (entry instanceof TripSettled e) {
            return "settled " + e.trip();
        }
        return entry instanceof TripCancelled e ? "cancelled " + e.trip() : "";
    }

    private static String ofRunning(Entry entry) {
        if (entry instanceof VehicleDispatched e) {
            return "dispatched " + e.entry();
        } else if (entry instanceof VehicleReturned e) {
            return "completed " + e.entry();
        } else if (entry instanceof VehicleTripSettled e) {
            return "settled " + e.entry();
        } else if (entry instanceof VehicleReleased e) {
            return "cancelled " + e.entry();
        } else if (entry instanceof DriverEngaged e) {
            return "dispatched " + e.trip();
        }
        return entry instanceof DriverReleased e ? (e.until() == null ? "cancelled " : "completed ") + e.trip() : "";
    }
}
