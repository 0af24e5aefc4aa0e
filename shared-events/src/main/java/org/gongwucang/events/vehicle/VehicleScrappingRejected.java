package org.gongwucang.events.vehicle;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 车辆报废驳回: it is not to be scrapped.
 *
 * @param step 1 or 2
 * @param rejectedBy staff number
 */
@Revision("1")
public record VehicleScrappingRejected(String vehicle, int step, String rejectedBy, String reason, LocalDate occurredOn)
        implements VehicleEntry {}
