package org.gongwucang.events.disposal;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 技术鉴定: all lines were looked at. Strands of the case and of all lines.
 *
 * @param papers what the evidence is, in the order of its files
 * @param evidence SHA-256 of the documents that go with it
 */
@Revision("1")
public record DisposalAppraised(
        String disposal, String appraisedBy, List<DisposalPaper> papers, List<String> evidence, LocalDate occurredOn)
        implements DisposalEntry, Proven {}
