package org.gongwucang.events.vehicle;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 车辆划拨不予接收: the receiving unit will not have it.
 *
 * @param unit that receives
 * @param declinedBy staff number
 */
@Revision("1")
public record VehicleAllotmentDeclined(
        String vehicle, String unit, String declinedBy, String reason, LocalDate occurredOn)
        implements VehicleUnitEntry {}
