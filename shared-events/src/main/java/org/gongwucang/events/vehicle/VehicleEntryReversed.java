package org.gongwucang.events.vehicle;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Reversal;

/**
 * 车辆账目冲销: an earlier entry of the vehicle is taken back; where it opened the vehicle, the vehicle is void.
 *
 * @param reversedEntry simple name of the entry taken back
 * @param reversedDay its business day
 */
@Revision("1")
public record VehicleEntryReversed(
        String vehicle,
        String reversedEvent,
        long reversedSequence,
        String reversedEntry,
        LocalDate reversedDay,
        String reason,
        LocalDate occurredOn)
        implements VehicleEntry, Reversal {}
