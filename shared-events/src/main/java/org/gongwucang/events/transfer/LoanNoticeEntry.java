package org.gongwucang.events.transfer;

import java.time.LocalDate;

/**
 * 借用到期提示: what the house itself records of a loan as days go by. For each line a strand of its own, nobody's floor: dated the
 * day it is recorded, whatever is entered late.
 */
public sealed interface LoanNoticeEntry extends TransferEntry
        permits LoanDueSoon, LoanBecameOverdue, LoanOverdueWithdrawn {

    /** Number of the line within the order. */
    int line();

    /** The day on which the loan is, or was, to be back. */
    LocalDate dueOn();
}
