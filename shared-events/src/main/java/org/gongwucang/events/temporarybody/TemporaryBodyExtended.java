package org.gongwucang.events.temporarybody;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 临时机构延期: it lasts longer than was planned.
 *
 * @param from the last day so far
 * @param document number of the document that says so
 */
@Revision("1")
public record TemporaryBodyExtended(
        String body,
        LocalDate from,
        LocalDate plannedEnd,
        String document,
        String reason,
        String approvedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements TemporaryBodyEntry, Proven {}
