package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 批量调入: pieces of another lot, allotted to the unit and signed for, are a lot of their own, in use there. Starts every strand.
 *
 * @param unit that has them on its books from now on
 * @param custodian staff number of the person in whose hands they are
 * @param origin identifier of the lot that they were a part of
 * @param originCode its code
 */
@Revision("1")
public record LotAllotted(
        String lotId,
        String code,
        Card card,
        int quantity,
        String unit,
        String custodian,
        String origin,
        String originCode,
        OrderLine ordered,
        LocalDate occurredOn)
        implements StockLotEntry, ThingOpening, OrderedEntry {}
