package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 批量签收: somebody of the unit that asked for them signed for pieces. What is lent stays on its account; what was allotted leaves it and
 * becomes a lot of that unit. Book strand.
 *
 * @param quantity pieces, 1 or more
 * @param location that they had left
 * @param account (warehouse/fund source) that they were on until then
 * @param custodian staff number of the person in whose hands they are at the unit
 * @param newLot identifier of the lot that allotted pieces became; null for a loan
 */
@Revision("1")
public record LotReceiptSigned(
        String lotId,
        OrderLine ordered,
        ClassRef assetClass,
        String unit,
        int quantity,
        String location,
        String account,
        String signedBy,
        String custodian,
        @Nullable String newLot,
        @Nullable String newCode,
        LocalDate occurredOn)
        implements StockLotEntry, OrderedEntry {}
