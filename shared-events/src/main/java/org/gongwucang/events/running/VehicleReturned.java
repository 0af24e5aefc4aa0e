package org.gongwucang.events.running;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.axonframework.serialization.Revision;

/**
 * 车辆归队: the trip was made.
 *
 * @param entry identifier of what is entered; all entries about it are one strand
 * @param odometerOut km
 * @param odometerIn km
 */
@Revision("1")
public record VehicleReturned(
        VehicleRef about,
        String entry,
        LocalDate departedOn,
        int odometerOut,
        int odometerIn,
        LocalDateTime returnedAt,
        LocalDate occurredOn)
        implements RunningEntry {}
