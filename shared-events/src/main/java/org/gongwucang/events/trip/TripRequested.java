package org.gongwucang.events.trip;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 用车申请: a unit asks for a vehicle with a driver. Opens the stream.
 *
 * @param kind what it is for
 * @param from in the zone of the house
 * @param requestedBy staff number
 * @param evidence SHA-256 of the documents that prove it
 */
@Revision("1")
public record TripRequested(
        String trip,
        String number,
        String unit,
        String kind,
        String reason,
        String places,
        int passengers,
        LocalDateTime from,
        LocalDateTime until,
        String requestedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements TripEntry, Proven {}
