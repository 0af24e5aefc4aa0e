package org.gongwucang.events.transfer;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Reversal;

/**
 * 出仓账目冲销: an earlier entry of the order is taken back; where it opened the order, the order is void.
 *
 * @param reversedEntry simple name of the entry taken back
 * @param reversedDay its business day
 */
@Revision("1")
public record TransferEntryReversed(
        String order,
        String reversedEvent,
        long reversedSequence,
        String reversedEntry,
        LocalDate reversedDay,
        String reason,
        LocalDate occurredOn)
        implements TransferEntry, Reversal {}
