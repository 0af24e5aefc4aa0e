package org.gongwucang.events.reallocation;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Reversal;

/**
 * 调剂账目冲销: an earlier entry about the act is taken back, and with an approval every room.
 *
 * @param reversedEntry simple name of the entry taken back
 * @param reversedDay its business day
 */
@Revision("1")
public record SpaceReallocationEntryReversed(
        String reallocation,
        String reversedEvent,
        long reversedSequence,
        String reversedEntry,
        LocalDate reversedDay,
        String reason,
        LocalDate occurredOn)
        implements SpaceReallocationEntry, Reversal {}
