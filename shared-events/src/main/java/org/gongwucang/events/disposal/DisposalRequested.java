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
 * @param papers what proves it, each with its files
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
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements DisposalEntry, Decided, Proven {

    /** Of all papers, in their order. */
    @Override
    public List<String> evidence() {
        return papers.stream().flatMap(paper -> paper.evidence().stream()).toList();
    }
}
