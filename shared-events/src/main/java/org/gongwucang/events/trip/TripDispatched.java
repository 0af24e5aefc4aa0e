package org.gongwucang.events.trip;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.running.VehicleRef;

/**
 * 派车: a vehicle and a driver are assigned.
 *
 * @param driver staff number
 * @param dispatchedBy staff number
 */
@Revision("1")
public record TripDispatched(String trip, VehicleRef about, String driver, String dispatchedBy, LocalDate occurredOn)
        implements TripEntry {}
