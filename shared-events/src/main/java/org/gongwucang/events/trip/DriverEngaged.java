package org.gongwucang.events.trip;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.axonframework.serialization.Revision;

/**
 * 驾驶员出车: a driver is taken for a trip. Strand of the trip.
 *
 * @param number of the trip
 */
@Revision("1")
public record DriverEngaged(
        String staff, String trip, String number, LocalDateTime from, LocalDateTime until, LocalDate occurredOn)
        implements DriverEntry {}
