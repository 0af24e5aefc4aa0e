package org.gongwucang.events.reassignment;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 划转驳回: nothing goes over. Strands of the act and of all lines. */
@Revision("1")
public record ReassignmentRejected(
        String reassignment, int step, String rejectedBy, String reason, LocalDate occurredOn)
        implements ReassignmentEntry {}
