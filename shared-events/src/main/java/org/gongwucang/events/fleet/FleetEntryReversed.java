package org.gongwucang.events.fleet;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Reversal;

/**
 * 车队账目冲销: an earlier entry of the fleet is taken back.
 *
 * @param reversedEntry simple name of the entry taken back
 * @param reversedDay its business day
 */
@Revision("1")
public record FleetEntryReversed(
        String unit,
        String reversedEvent,
        long reversedSequence,
        String reversedEntry,
        LocalDate reversedDay,
        String reason,
        LocalDate occurredOn)
        implements FleetEntry, Reversal {}
