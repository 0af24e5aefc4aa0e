package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;

/**
 * 批量续借: pieces that are on loan may stay until another day. Book strand.
 *
 * @param dueOn last day of the loan from now on
 */
@Revision("1")
public record LotLoanExtended(
        String lotId, OrderLine ordered, ClassRef assetClass, String unit, LocalDate dueOn, LocalDate occurredOn)
        implements StockLotEntry, OrderedEntry {}
