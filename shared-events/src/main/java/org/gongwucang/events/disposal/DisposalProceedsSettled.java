package org.gongwucang.events.disposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 收入结清: nothing more is to come. Strands of the case, of its proceeds and of all lines.
 *
 * @param total yuan
 */
@Revision("1")
public record DisposalProceedsSettled(String disposal, BigDecimal total, String settledBy, LocalDate occurredOn)
        implements DisposalEntry {}
