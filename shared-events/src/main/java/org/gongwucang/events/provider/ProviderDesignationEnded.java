package org.gongwucang.events.provider;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 定点提前终止: a designation ends before its time. Strand of the designation.
 *
 * @param lastDay last day on which it counts
 * @param endedBy staff number
 * @param evidence SHA-256 of the documents that prove it
 */
@Revision("1")
public record ProviderDesignationEnded(
        String kind,
        String designation,
        String provider,
        LocalDate lastDay,
        String reason,
        String endedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements ProviderEntry, Proven {}
