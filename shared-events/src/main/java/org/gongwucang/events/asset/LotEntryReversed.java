package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Reversal;

/**
 * 批量账目冲销: an earlier entry of the lot is taken back; where it opened the lot, the lot is void.
 *
 * @param reversedEntry simple name of the entry taken back
 * @param reversedDay its business day
 */
@Revision("1")
public record LotEntryReversed(
        String lotId,
        String reversedEvent,
        long reversedSequence,
        String reversedEntry,
        LocalDate reversedDay,
        String reason,
        LocalDate occurredOn)
        implements StockLotEntry, Reversal {}
