package org.gongwucang.events.stocktake;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 盘点审批: the differences with their causes were approved by somebody who counted nothing; now the book may follow (Order 738 Art. 39).
 *
 * @param totals that were approved
 */
@Revision("1")
public record StockTakeApproved(
        String stockTake, CountTotals totals, String approvedBy, List<String> evidence, LocalDate occurredOn)
        implements StockTakeEntry, Proven {}
