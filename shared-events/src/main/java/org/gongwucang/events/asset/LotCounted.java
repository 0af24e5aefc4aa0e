package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 批量清点: what lies there was counted; the book is not changed. Count strand.
 *
 * @param location where they lie; null in use at the unit
 * @param expected pieces in the book
 * @param counted pieces that were there
 * @param evidence SHA-256 of the files that prove it; none in revision 1
 */
@Revision("2")
public record LotCounted(
        String lotId,
        @Nullable String location,
        int expected,
        int counted,
        String countedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements StockLotEntry, Proven {}
