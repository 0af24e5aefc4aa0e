package org.gongwucang.events.reassignment;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 划转撤回: whoever asked does not ask any more. Strands of the act and of all lines. */
@Revision("1")
public record ReassignmentWithdrawn(String reassignment, String withdrawnBy, String reason, LocalDate occurredOn)
        implements ReassignmentEntry {}
