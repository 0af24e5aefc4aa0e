package org.gongwucang.events.stocktake;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 盘点入账: the book has followed every difference that was approved.
 *
 * @param posted differences
 */
@Revision("1")
public record StockTakePosted(String stockTake, int posted, String postedBy, LocalDate occurredOn)
        implements StockTakeEntry {}
