package org.gongwucang.events.reassignment;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 划转明细起草: one thing, or some pieces of a lot, that is to go over. Strand of the line.
 *
 * @param line its number within the act, from 1, never reused
 */
@Revision("1")
public record ReassignmentLineDrafted(
        String reassignment,
        int line,
        String number,
        String form,
        String fromUnit,
        String toUnit,
        ReassignmentItem item,
        LocalDate occurredOn)
        implements ReassignmentLineEntry {}
