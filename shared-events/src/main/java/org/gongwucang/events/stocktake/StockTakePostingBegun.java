package org.gongwucang.events.stocktake;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 盘点入账开始: the book follows the first difference; in the act of that line.
 *
 * @param line stream of what is settled
 */
@Revision("1")
public record StockTakePostingBegun(String stockTake, String line, String begunBy, LocalDate occurredOn)
        implements StockTakeEntry {}
