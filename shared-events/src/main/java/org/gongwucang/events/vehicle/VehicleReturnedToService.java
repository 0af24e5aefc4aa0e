package org.gongwucang.events.vehicle;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 车辆恢复使用: it is in service again. */
@Revision("1")
public record VehicleReturnedToService(String vehicle, String unit, String reason, LocalDate occurredOn)
        implements VehicleEntry {}
