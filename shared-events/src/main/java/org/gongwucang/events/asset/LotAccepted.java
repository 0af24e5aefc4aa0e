package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 批量验收: pieces of the lot came into the warehouse by this line of a batch. Book strand.
 *
 * @param number of the batch
 */
@Revision("1")
public record LotAccepted(
        String lotId, String batch, String number, int line, int quantity, String acceptedBy, LocalDate occurredOn)
        implements StockLotEntry {}
