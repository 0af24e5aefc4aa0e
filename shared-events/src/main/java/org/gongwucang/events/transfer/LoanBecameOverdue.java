package org.gongwucang.events.transfer;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 借用逾期: the day on which it was to be back is over, and it is not. Said once for each day it was due on, also when the house was closed
 * that day.
 *
 * @param number of the order
 * @param unit that has it
 * @param pieces that are out
 */
@Revision("1")
public record LoanBecameOverdue(
        String order,
        String number,
        int line,
        String unit,
        String code,
        int pieces,
        LocalDate dueOn,
        LocalDate occurredOn)
        implements LoanNoticeEntry {}
