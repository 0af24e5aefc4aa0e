package org.gongwucang.events.transfer;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;

/**
 * 借用即将到期: what is on loan is to be back within the days of the rule LOAN. Said once for each day it is due on.
 *
 * @param number of the order
 * @param unit that has it
 * @param pieces that are out
 */
@Revision("1")
public record LoanDueSoon(
        String order,
        String number,
        int line,
        String unit,
        String code,
        int pieces,
        LocalDate dueOn,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements LoanNoticeEntry, Decided {}
