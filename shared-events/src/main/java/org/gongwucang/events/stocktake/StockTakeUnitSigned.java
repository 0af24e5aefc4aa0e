package org.gongwucang.events.stocktake;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 清查签字: the head of the unit signs what was found of its things. Strand of the unit.
 */
@Revision("1")
public record StockTakeUnitSigned(
        String stockTake, String unit, String signedBy, List<String> evidence, LocalDate occurredOn)
        implements StockTakeEntry, Proven {}
