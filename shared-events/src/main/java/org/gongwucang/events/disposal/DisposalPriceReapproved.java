package org.gongwucang.events.disposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 低价复审: one of two persons agrees to a price below the floor. Strands of the case and of all lines.
 *
 * @param step 1 or 2
 * @param evidence SHA-256 of the documents that go with it
 */
@Revision("1")
public record DisposalPriceReapproved(
        String disposal,
        int step,
        BigDecimal price,
        String approvedBy,
        String reason,
        List<String> evidence,
        LocalDate occurredOn)
        implements DisposalEntry, Proven {}
