package org.gongwucang.events.transfer;

import org.gongwucang.events.Entry;

/** 借用日历: which orders are to be looked at on a day, and up to which day that was done. */
public sealed interface LoanCalendarEntry extends Entry permits LoanDayNoted, LoansSwept {}
