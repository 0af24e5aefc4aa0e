package org.gongwucang.events.vehicle;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 车辆启封: it may be driven again. Strand of the seal. */
@Revision("1")
public record VehicleUnsealed(String vehicle, String unit, LocalDate occurredOn) implements VehicleEntry {}
