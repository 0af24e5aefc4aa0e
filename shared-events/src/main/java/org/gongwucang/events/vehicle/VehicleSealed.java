package org.gongwucang.events.vehicle;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 车辆封存: it stays at its unit, as over a holiday. Strand of the seal. */
@Revision("1")
public record VehicleSealed(String vehicle, String unit, String occasion, LocalDate occurredOn)
        implements VehicleEntry {}
