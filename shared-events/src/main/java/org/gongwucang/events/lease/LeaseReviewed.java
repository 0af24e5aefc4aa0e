package org.gongwucang.events.lease;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 租用审核: the recorded answer whether something of the house could serve instead.
 *
 * @param nothingToReallocate whether no room of the house could serve instead
 * @param lookedAt what was looked at
 * @param reviewedBy staff number
 * @param evidence SHA-256 of the files that prove it
 */
@Revision("1")
public record LeaseReviewed(
        String lease,
        boolean nothingToReallocate,
        String lookedAt,
        String reviewedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements LeaseEntry, Proven {}
