package org.gongwucang.events.reassignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 划转明细撤下: the line is none of the act any more. Strand of the line.
 *
 * @param value original value of the pieces in yuan
 */
@Revision("1")
public record ReassignmentLineWithdrawn(
        String reassignment, int line, int pieces, BigDecimal value, LocalDate occurredOn)
        implements ReassignmentLineEntry {}
