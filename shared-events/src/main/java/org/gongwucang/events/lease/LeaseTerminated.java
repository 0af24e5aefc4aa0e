package org.gongwucang.events.lease;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 租赁终止: the contract ends before its last day.
 *
 * @param endsOn last day of use
 * @param byAgreement the lessor agreed to an earlier end
 * @param terminatedBy staff number
 * @param evidence SHA-256 of the files that prove it
 */
@Revision("1")
public record LeaseTerminated(
        String lease,
        LocalDate endsOn,
        boolean byAgreement,
        String terminatedBy,
        String reason,
        List<String> evidence,
        LocalDate occurredOn)
        implements LeaseEntry, Proven {}
