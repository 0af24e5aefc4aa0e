package org.gongwucang.events.building;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Reversal;

/**
 * 房屋账目冲销: an earlier entry about the building is taken back; where it opened the book, the building is void.
 *
 * @param reversedEntry simple name of the entry taken back
 * @param reversedDay its business day
 */
@Revision("1")
public record BuildingEntryReversed(
        String building,
        String reversedEvent,
        long reversedSequence,
        String reversedEntry,
        LocalDate reversedDay,
        String reason,
        LocalDate occurredOn)
        implements BuildingEntry, Reversal {}
