package org.gongwucang.events.disposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;

/**
 * 成交报价: what somebody will pay for all of it, after it was listed. A later one takes the place of an earlier one. Strands of the case and of all lines.
 *
 * @param price yuan
 * @param valuation yuan
 * @param belowFloor whether it is so far below the valuation that it is to be approved again
 * @param papers what the evidence is, in the order of its files
 * @param evidence SHA-256 of the documents that go with it
 * @param decidedBy rules by which it was decided
 */
@Revision("1")
public record DisposalBidRecorded(
        String disposal,
        BigDecimal price,
        String buyer,
        BigDecimal valuation,
        boolean belowFloor,
        String recordedBy,
        List<DisposalPaper> papers,
        List<String> evidence,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements DisposalEntry, Decided, Proven {}
