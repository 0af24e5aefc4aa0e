package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;

/**
 * 批量拒收: the unit did not take pieces; they are back and wait to be looked at. Book strand.
 *
 * @param quantity pieces, 1 or more
 */
@Revision("1")
public record LotReceiptRefused(
        String lotId,
        OrderLine ordered,
        ClassRef assetClass,
        String unit,
        int quantity,
        String refusedBy,
        String reason,
        LocalDate occurredOn)
        implements StockLotEntry, OrderedEntry {}
