package org.gongwucang.events.reassignment;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 划转不予接收: the receiving unit will not have the things. Strands of the act and of all lines. */
@Revision("1")
public record ReassignmentDeclined(String reassignment, String declinedBy, String reason, LocalDate occurredOn)
        implements ReassignmentEntry {}
