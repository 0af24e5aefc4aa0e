package org.gongwucang.events.transfer;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 借用日历登记: on this day the order has a loan that falls due soon, or is overdue unless it is back. Stream: the day.
 *
 * @param day on which it is to be looked at
 */
@Revision("1")
public record LoanDayNoted(LocalDate day, String order, LocalDate occurredOn) implements LoanCalendarEntry {}
