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
 * 出仓单一级审批: a first approver agrees; by the matrix a second one has to. Nothing is reserved yet.
 *
 * @param step 1
 * @param value original value of the whole order in yuan
 * @param matches what the first approver chose; lines that are not among them are not to be given
 */
@Revision("1")
public record TransferStepApproved(
        String order,
        int step,
        String approvedBy,
        BigDecimal value,
        @Nullable LocalDate dueOn,
        List<TransferMatch> matches,
        List<String> evidence,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements TransferEntry, Decided, Proven {}
