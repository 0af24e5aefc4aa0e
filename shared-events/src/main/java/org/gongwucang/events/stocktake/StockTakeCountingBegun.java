package org.gongwucang.events.stocktake;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 盘点开始: the first thing was scanned; in the act of that scan.
 *
 * @param line stream of what was scanned
 */
@Revision("1")
public record StockTakeCountingBegun(String stockTake, String line, String begunBy, LocalDate occurredOn)
        implements StockTakeEntry {}
