package org.gongwucang.events.transfer;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 借用日历核毕: all loans noted for days before this one were looked at. One stream. */
@Revision("1")
public record LoansSwept(LocalDate before, LocalDate occurredOn) implements LoanCalendarEntry {}
