package org.gongwucang.events.reassignment;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 划转明细保管人: in whose hands the thing will be at the receiving unit. Strand of the line.
 *
 * @param custodian staff number
 */
@Revision("1")
public record ReassignmentLineCustodianNamed(String reassignment, int line, String custodian, LocalDate occurredOn)
        implements ReassignmentLineEntry {}
