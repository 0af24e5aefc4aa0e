package org.gongwucang.events.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;
import org.jspecify.annotations.Nullable;

/**
 * 出仓单批准: everything that was approved is reserved in the same act. A step of every line.
 *
 * @param step 1 or 2: the last one that the matrix asked for
 * @param value original value of what was approved, in yuan
 * @param dueOn the day on which a loan is to be back
 */
@Revision("1")
public record TransferApproved(
        String order,
        int step,
        String approvedBy,
        int lines,
        int pieces,
        BigDecimal value,
        @Nullable LocalDate dueOn,
        List<String> evidence,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements TransferEntry, Decided, Proven {}
