package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 盘点处理: the entry made in the same act follows a stock-take. Book strand.
 *
 * @param number of the stock-take
 * @param line stream of the line that was settled
 * @param action as the line tells it
 */
@Revision("1")
public record LotCountSettled(
        String lotId,
        String stockTake,
        String number,
        String line,
        String action,
        String settledBy,
        LocalDate occurredOn)
        implements StockLotEntry {}
