package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;

/**
 * 批量预留: pieces stay where they are, for this line of an order alone. Book strand.
 *
 * @param quantity pieces, 1 or more
 */
@Revision("1")
public record LotReserved(
        String lotId,
        OrderLine ordered,
        ClassRef assetClass,
        String unit,
        int quantity,
        String location,
        String custodian,
        String account,
        LocalDate occurredOn)
        implements StockLotEntry, OrderedEntry {}
