package org.gongwucang.events.vehicle;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 车辆划拨驳回: it stays where it is. */
@Revision("1")
public record VehicleAllotmentRejected(String vehicle, String rejectedBy, String reason, LocalDate occurredOn)
        implements VehicleEntry {}
