package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 批量归还: pieces that were lent are back in the house and wait to be looked at. Book strand.
 *
 * @param quantity pieces, 1 or more
 * @param fromCustodian staff number of whoever had them at the unit
 */
@Revision("1")
public record LotReturned(
        String lotId,
        OrderLine ordered,
        ClassRef assetClass,
        String unit,
        int quantity,
        @Nullable String fromCustodian,
        String receivedBy,
        LocalDate occurredOn)
        implements StockLotEntry, OrderedEntry {}
