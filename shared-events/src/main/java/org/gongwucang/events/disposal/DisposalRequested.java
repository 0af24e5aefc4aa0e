package org.gongwucang.events.disposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;

/**
 * 处置申请: what shall be disposed of, with the papers that its form asks for. Strands of the case and of all lines.
 *
 * @param value original value of all lines in yuan
 * @param papers what the evidence is, in the order of its files
 * @param evidence SHA-256 of the documents that go with it
 * @param decidedBy rules by which it was decided
 */
@Revision("1")
public record DisposalRequested(
        String disposal,
        String requestedBy,
        int lines,
        int pieces,
        BigDecimal value,
        List<DisposalPaper> papers,
        List<String> evidence,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements DisposalEntry, Decided, Proven {}
