package org.gongwucang.events.fleet;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 车辆转出: the unit has the vehicle no more.
 *
 * @param code asset code of the vehicle
 * @param way ALLOTMENT, DEREGISTERED or SOLD
 */
@Revision("1")
public record FleetVehicleLeft(
        String unit, String vehicle, String code, String category, String way, LocalDate occurredOn)
        implements FleetVehicleEntry {}
