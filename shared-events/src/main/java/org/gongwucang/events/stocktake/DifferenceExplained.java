package org.gongwucang.events.stocktake;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 差异说明: why book and goods differ, as who counted or keeps it explains it; the last explanation holds. Strand of the line.
 *
 * @param cause MOVED_UNRECORDED, MISPLACED, LOST, STOLEN, DAMAGED, UNREGISTERED, TAG_LOST, MISCOUNTED or OTHER
 */
@Revision("1")
public record DifferenceExplained(
        String line,
        String stockTake,
        String cause,
        String explanation,
        String explainedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements CountLineEntry, Proven {}
