package org.gongwucang.events.finding;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 缓改驳回: it has to be corrected now.
 *
 * @param rejectedBy staff number
 */
@Revision("1")
public record FindingDeferralRejected(String finding, String rejectedBy, String reason, LocalDate occurredOn)
        implements FindingEntry {}
