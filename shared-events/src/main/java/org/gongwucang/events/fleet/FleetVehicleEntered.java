package org.gongwucang.events.fleet;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 车辆转入: the unit has one more vehicle that it did not buy.
 *
 * @param code asset code of the vehicle
 * @param way OPENING or ALLOTMENT
 */
@Revision("1")
public record FleetVehicleEntered(
        String unit, String vehicle, String code, String category, String way, LocalDate occurredOn)
        implements FleetVehicleEntry {}
