package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 批量清点: what lies there was counted; the book is not changed. Count strand.
 *
 * @param expected pieces in the book
 * @param counted pieces that were there
 */
@Revision("1")
public record LotCounted(
        String lotId, String location, int expected, int counted, String countedBy, LocalDate occurredOn)
        implements StockLotEntry {}
