package org.gongwucang.events.stocktake;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Reversal;

/**
 * 盘点明细冲销: an earlier entry of the line is taken back; where it opened the line, the line is void.
 *
 * @param reversedEntry simple name of the entry taken back
 * @param reversedDay its business day
 */
@Revision("1")
public record CountLineEntryReversed(
        String line,
        String reversedEvent,
        long reversedSequence,
        String reversedEntry,
        LocalDate reversedDay,
        String reason,
        LocalDate occurredOn)
        implements CountLineEntry, Reversal {}
