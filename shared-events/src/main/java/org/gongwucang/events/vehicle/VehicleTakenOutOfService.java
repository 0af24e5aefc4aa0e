package org.gongwucang.events.vehicle;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 车辆停用: nobody drives it for now. */
@Revision("1")
public record VehicleTakenOutOfService(String vehicle, String unit, String reason, LocalDate occurredOn)
        implements VehicleEntry {}
