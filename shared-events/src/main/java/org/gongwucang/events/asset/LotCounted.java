package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 批量清点: what lies there was counted; the book is not changed. Count strand.
 *
 * @param location where they lie; null in use at the unit
 * @param expected pieces in the book
 * @param counted pieces that were there
 */
@Revision("1")
public record LotCounted(
        String lotId, @Nullable String location, int expected, int counted, String countedBy, LocalDate occurredOn)
        implements StockLotEntry {}
