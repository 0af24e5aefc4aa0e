package org.gongwucang.events.stocktake;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 盘点结束: nothing is scanned any more; what was not seen is missing.
 */
@Revision("1")
public record StockTakeCountingEnded(String stockTake, String endedBy, LocalDate occurredOn)
        implements StockTakeEntry {}
