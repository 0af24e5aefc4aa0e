package org.gongwucang.events.lease;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;

/**
 * 租用批准: the contract may be signed.
 *
 * @param yearlyRent yuan a year
 * @param evidence SHA-256 of the files that prove it
 * @param decidedBy rules by which it was decided
 */
@Revision("1")
public record LeaseApproved(
        String lease,
        String approvedBy,
        BigDecimal yearlyRent,
        List<String> evidence,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements LeaseEntry, Decided, Proven {}
