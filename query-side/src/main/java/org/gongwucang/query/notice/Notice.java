package org.gongwucang.query.notice;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.task.TaskRow;
import org.jspecify.annotations.Nullable;

/**
 * 提醒: one thing that waits, as it is told outside; numbers and codes only.
 *
 * @param id the same at each try, so that who got it knows it again
 * @param kind of the task
 * @param trait of a loan whether it is due soon or overdue
 * @param subject number of the document, or code of the thing
 * @param unit code
 * @param dueOn the day it is due; null where there is none
 * @param occurredOn business day from which it waits
 */
public record Notice(
        String id,
        String kind,
        @Nullable String trait,
        String subject,
        @Nullable String unit,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate occurredOn) {

    private static final int NEVER = 9999;
    private static final String LOAN = "RETURN_LOAN";

    static Notice of(Seen<TaskRow> seen) {
        TaskRow row = seen.row();
        return new Notice(
                id(seen.key(), row),
                row.kind(),
                row.kind().equals(LOAN) ? row.trait() : null,
                subject(row),
                row.unit(),
                row.dueBy().getYear() == NEVER ? null : row.dueBy(),
                row.since());
    }

    /** A loan that was due soon and now is overdue is told of anew, and so is what waits a second time. */
    private static String id(String key, TaskRow row) {
        String told = key + "/" + row.trait() + "/" + row.sinceAt() + "/" + row.dueBy();
        return UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String subject(TaskRow row) {
        String code = row.code();
        String number = row.number();
        if (code != null) {
            return code;
        }
        return number == null ? row.id() : number;
    }
}
