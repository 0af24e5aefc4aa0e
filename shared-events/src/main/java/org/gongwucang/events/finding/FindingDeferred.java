package org.gongwucang.events.finding;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 缓改批准: approved, until it is looked at again.
 *
 * @param document number of the approval
 * @param reviewOn when it is to be looked at again
 * @param deferredBy staff number
 * @param evidence SHA-256 of the files that prove it
 */
@Revision("1")
public record FindingDeferred(
        String finding,
        String document,
        LocalDate reviewOn,
        String deferredBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements FindingEntry, Proven {}
