package org.gongwucang.events.reassignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;

/**
 * 划转初审: the first of two steps; nothing is moved yet. Strands of the act and of all lines.
 *
 * @param step 1
 * @param value original value that was weighed, in yuan
 * @param evidence SHA-256 of the documents that go with it
 * @param decidedBy rules by which it was decided
 */
@Revision("1")
public record ReassignmentStepApproved(
        String reassignment,
        int step,
        String approvedBy,
        BigDecimal value,
        List<String> evidence,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements ReassignmentEntry, Decided, Proven {}
