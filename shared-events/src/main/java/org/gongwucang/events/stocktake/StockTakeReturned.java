package org.gongwucang.events.stocktake;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 盘点退回: one step back: to be counted, or to be reconciled again.
 *
 * @param to COUNTING or RECONCILING
 */
@Revision("1")
public record StockTakeReturned(String stockTake, String to, String reason, String returnedBy, LocalDate occurredOn)
        implements StockTakeEntry {}
