package org.gongwucang.events.works;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Reversal;

/**
 * 维修账目冲销: an earlier entry of the order is taken back; where it opened the order, the order is void.
 *
 * @param reversedEntry simple name of the entry taken back
 * @param reversedDay its business day
 */
@Revision("1")
public record WorksEntryReversed(
        String order,
        String reversedEvent,
        long reversedSequence,
        String reversedEntry,
        LocalDate reversedDay,
        String reason,
        LocalDate occurredOn)
        implements WorksEntry, Reversal {}
