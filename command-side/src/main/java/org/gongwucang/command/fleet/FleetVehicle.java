package org.gongwucang.command.fleet;

import org.gongwucang.events.fleet.FleetVehicleEntry;
import org.gongwucang.events.fleet.FleetVehicleLeft;

/** 在编车辆: a vehicle that the unit has, or had. */
record FleetVehicle(String code, String category, boolean held) {

    /** Before anything was said of it. */
    static final FleetVehicle NONE = new FleetVehicle("", "", false);

    static FleetVehicle after(FleetVehicleEntry e) {
        return new FleetVehicle(e.code(), e.category(), !(e instanceof FleetVehicleLeft));
    }
}
