package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 划转批量建账: pieces of another unit's lot that went over are a lot of their own, in use at the receiving unit. Starts every strand.
 *
 * @param unit that has them on its books from now on
 * @param custodian staff number of the person in whose hands they are
 * @param origin identifier of the lot that they were a part of
 * @param originCode its code
 */
@Revision("1")
public record ReassignedLotOpened(
        String lotId,
        String code,
        Card card,
        int quantity,
        String unit,
        String custodian,
        String origin,
        String originCode,
        ReassignedLine reassigned,
        LocalDate occurredOn)
        implements StockLotEntry, ThingOpening, ReassignedEntry {}
