package org.gongwucang.events.transfer;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 逾期记录撤回: an entry made late shows that it was not overdue: it had come back, or was extended, in time, or was not out at all.
 *
 * @param overdue identifier of the event by which it was said to be
 */
@Revision("1")
public record LoanOverdueWithdrawn(
        String order, String number, int line, String unit, String overdue, LocalDate dueOn, LocalDate occurredOn)
        implements LoanNoticeEntry {}
