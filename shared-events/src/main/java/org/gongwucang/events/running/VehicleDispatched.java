package org.gongwucang.events.running;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.axonframework.serialization.Revision;

/**
 * 派车占用: the vehicle is taken for a trip; the entry is the trip.
 *
 * @param entry identifier of what is entered; all entries about it are one strand
 * @param number of the trip
 * @param driver staff number
 * @param from in the zone of the house
 * @param holiday on a day off
 */
@Revision("1")
public record VehicleDispatched(
        VehicleRef about,
        String entry,
        String number,
        String driver,
        LocalDateTime from,
        LocalDateTime until,
        boolean holiday,
        LocalDate occurredOn)
        implements RunningEntry {}
