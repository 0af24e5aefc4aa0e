package org.gongwucang.events.trip;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 出车完成: the vehicle is back.
 *
 * @param vehicle identifier
 * @param driver staff number
 * @param odometerOut km
 * @param odometerIn km
 * @param completedBy staff number
 * @param evidence SHA-256 of the documents that prove it
 */
@Revision("1")
public record TripCompleted(
        String trip,
        String vehicle,
        String driver,
        int odometerOut,
        int odometerIn,
        LocalDateTime returnedAt,
        String completedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements TripEntry, Proven {}
