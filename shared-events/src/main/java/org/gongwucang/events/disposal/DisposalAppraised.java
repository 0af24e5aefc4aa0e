package org.gongwucang.events.disposal;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 技术鉴定: all lines were looked at. Strands of the case and of all lines.
 *
 * @param papers what proves it, each with its files
 */
@Revision("1")
public record DisposalAppraised(String disposal, String appraisedBy, List<DisposalPaper> papers, LocalDate occurredOn)
        implements DisposalEntry, Proven {

    /** Of all papers, in their order. */
    @Override
    public List<String> evidence() {
        return papers.stream().flatMap(paper -> paper.evidence().stream()).toList();
    }
}
