package org.gongwucang.events.stocktake;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 盘点撤销: it is given up before the book follows any of it.
 */
@Revision("1")
public record StockTakeCancelled(String stockTake, String reason, String cancelledBy, LocalDate occurredOn)
        implements StockTakeEntry {}
