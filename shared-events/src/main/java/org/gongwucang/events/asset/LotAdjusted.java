package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 批量调整: the book follows the count of somebody else, for the reason given (Order 738 Art. 39). Book strand.
 *
 * @param location where they lie; null in use at the unit
 * @param from pieces in the book before
 * @param to pieces as they were counted
 * @param evidence SHA-256 of the documents that go with it
 */
@Revision("1")
public record LotAdjusted(
        String lotId,
        ClassRef assetClass,
        String unit,
        @Nullable String location,
        int from,
        int to,
        String reason,
        String countedBy,
        String adjustedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements StockLotEntry, Proven {}
