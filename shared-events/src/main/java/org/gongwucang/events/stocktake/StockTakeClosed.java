package org.gongwucang.events.stocktake;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 盘点办结: nothing more happens to it.
 */
@Revision("1")
public record StockTakeClosed(String stockTake, String closedBy, LocalDate occurredOn) implements StockTakeEntry {}
