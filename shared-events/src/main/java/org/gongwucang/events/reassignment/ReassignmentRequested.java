package org.gongwucang.events.reassignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;

/**
 * 划转申请: it is asked for. Strands of the act and of all lines.
 *
 * @param requestedBy staff number
 * @param value original value of all lines, in yuan
 * @param evidence SHA-256 of the documents that go with it
 * @param decidedBy rules by which it may be asked for
 */
@Revision("1")
public record ReassignmentRequested(
        String reassignment,
        String requestedBy,
        int lines,
        int pieces,
        BigDecimal value,
        List<String> evidence,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements ReassignmentEntry, Decided, Proven {}
