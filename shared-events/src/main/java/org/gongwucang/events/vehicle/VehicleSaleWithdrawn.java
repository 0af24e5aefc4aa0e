package org.gongwucang.events.vehicle;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 车辆出售撤回: nobody asks for it any more.
 *
 * @param withdrawnBy staff number
 */
@Revision("1")
public record VehicleSaleWithdrawn(String vehicle, String unit, String withdrawnBy, String reason, LocalDate occurredOn)
        implements VehicleUnitEntry {}
