package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Reversal;

/**
 * 资产账目冲销: an earlier entry of the card is taken back, of whichever strand; where it opened the card, the card is void.
 *
 * @param reversedEntry simple name of the entry taken back
 * @param reversedDay its business day
 */
@Revision("1")
public record AssetEntryReversed(
        String assetId,
        String reversedEvent,
        long reversedSequence,
        String reversedEntry,
        LocalDate reversedDay,
        String reason,
        LocalDate occurredOn)
        implements AssetEntry, Reversal {}
