package org.gongwucang.events.finding;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 缓改申请: it cannot be corrected now.
 *
 * @param requestedBy staff number
 * @param evidence SHA-256 of the files that prove it
 */
@Revision("1")
public record FindingDeferralRequested(
        String finding, String requestedBy, String reason, List<String> evidence, LocalDate occurredOn)
        implements FindingEntry, Proven {}
