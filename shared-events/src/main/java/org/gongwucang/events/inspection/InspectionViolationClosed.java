package org.gongwucang.events.inspection;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 检查问题整改: somebody else has seen that it was corrected. Strand of the violation.
 *
 * @param correction how it was corrected
 * @param closedBy staff number
 * @param evidence SHA-256 of the documents that prove it
 */
@Revision("1")
public record InspectionViolationClosed(
        String campaign,
        String violation,
        String unit,
        String correction,
        String closedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements InspectionEntry, Proven {}
