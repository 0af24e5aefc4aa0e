package org.gongwucang.events.works;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;

/**
 * 维修批准: the works may begin.
 *
 * @param step 1 or 2
 * @param amount yuan
 * @param evidence SHA-256 of the files that prove it
 * @param decidedBy rules by which it was decided
 */
@Revision("1")
public record WorksApproved(
        String order,
        int step,
        String approvedBy,
        BigDecimal amount,
        List<String> evidence,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements WorksEntry, Decided, Proven {}
