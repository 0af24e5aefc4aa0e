package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;

/**
 * 批量解除预留: pieces are free for everybody again. Book strand.
 *
 * @param quantity pieces, 1 or more
 */
@Revision("1")
public record LotReservationReleased(
        String lotId,
        OrderLine ordered,
        ClassRef assetClass,
        String unit,
        int quantity,
        String location,
        String reason,
        LocalDate occurredOn)
        implements StockLotEntry, OrderedEntry {}
