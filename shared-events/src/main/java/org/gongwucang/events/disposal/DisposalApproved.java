package org.gongwucang.events.disposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;

/**
 * 处置批准: it may be disposed of; nothing is yet. Strands of the case and of all lines.
 *
 * @param step the last one: 1 or 2
 * @param document number of the approval
 * @param value original value that was weighed, in yuan
 * @param evidence SHA-256 of the documents that go with it
 * @param decidedBy rules by which it was decided
 */
@Revision("1")
public record DisposalApproved(
        String disposal,
        int step,
        String approvedBy,
        String document,
        BigDecimal value,
        List<String> evidence,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements DisposalEntry, Decided, Proven {}
