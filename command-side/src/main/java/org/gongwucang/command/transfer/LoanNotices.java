package org.gongwucang.command.transfer;

import java.time.LocalDate;
import org.gongwucang.events.transfer.LoanBecameOverdue;
import org.gongwucang.events.transfer.LoanDueSoon;
import org.gongwucang.events.transfer.LoanNoticeEntry;
import org.jspecify.annotations.Nullable;

/**
 * 到期提示: what was recorded of a loan as days went by.
 *
 * @param dueSoonFor the due day for which it was said last that it is near
 * @param overdueFor the due day for which it stands as overdue; null where it does not
 * @param overdue identifier of the event that says so
 */
record LoanNotices(
        @Nullable LocalDate dueSoonFor,
        @Nullable LocalDate overdueFor,
        @Nullable String overdue) {

    static final LoanNotices NONE = new LoanNotices(null, null, null);

    LoanNotices after(LoanNoticeEntry entry, String event) {
        if (entry instanceof LoanDueSoon e) {
            return new LoanNotices(e.dueOn(), overdueFor, overdue);
        }
        return entry instanceof LoanBecameOverdue e
                ? new LoanNotices(dueSoonFor, e.dueOn(), event)
                : new LoanNotices(dueSoonFor, null, null);
    }

    /** Whether it stands as overdue although what was entered late happened by the day it was due. */
    boolean isOverdueDespite(LocalDate day) {
        return overdueFor != null && !day.isAfter(overdueFor);
    }
}
