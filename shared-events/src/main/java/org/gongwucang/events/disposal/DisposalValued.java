package org.gongwucang.events.disposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 资产评估: all lines were valued (Order 738 Art. 36). Strands of the case and of all lines.
 *
 * @param valuation of all lines in yuan
 * @param papers what the evidence is, in the order of its files
 * @param evidence SHA-256 of the documents that go with it
 */
@Revision("1")
public record DisposalValued(
        String disposal,
        String valuedBy,
        BigDecimal valuation,
        List<DisposalPaper> papers,
        List<String> evidence,
        LocalDate occurredOn)
        implements DisposalEntry, Proven {}
