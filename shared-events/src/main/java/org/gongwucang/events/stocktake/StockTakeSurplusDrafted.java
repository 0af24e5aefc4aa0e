package org.gongwucang.events.stocktake;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * 盘盈入仓: things that no book knew there are drafted as a batch on its way in. Strand of the batch.
 *
 * @param batch stream of the intake batch
 * @param batchNumber its number
 * @param lines streams of what was counted
 */
@Revision("1")
public record StockTakeSurplusDrafted(
        String stockTake, String batch, String batchNumber, List<String> lines, String draftedBy, LocalDate occurredOn)
        implements StockTakeEntry {}
