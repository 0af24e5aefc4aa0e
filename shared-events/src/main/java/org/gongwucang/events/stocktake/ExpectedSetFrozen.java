package org.gongwucang.events.stocktake;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 账面冻结: what should be there, as count and digest; the set itself is the fold of the things' own entries at the moment planned.
 *
 * @param things cards and parts of lots
 * @param value original value in yuan
 * @param digest SHA-256 over the sorted lines of the set, as the query side defines it
 */
@Revision("1")
public record ExpectedSetFrozen(
        String stockTake,
        int things,
        int pieces,
        BigDecimal value,
        String digest,
        String frozenBy,
        LocalDate occurredOn)
        implements StockTakeEntry {}
