package org.gongwucang.query.task;

import static org.gongwucang.query.task.TaskKind.APPROVE_SECOND_OFFICE;

import java.util.List;
import org.gongwucang.events.office.SecondOfficeApproved;
import org.gongwucang.events.office.SecondOfficeEntry;
import org.gongwucang.events.office.SecondOfficeRejected;
import org.gongwucang.events.office.SecondOfficeRequested;
import org.gongwucang.events.office.SecondOfficeWithdrawn;

/** 第二办公室待办: a request waits for an approver who did not ask. */
final class SecondOfficeTasks extends DocumentTasks<SecondOfficeEntry> {

    SecondOfficeTasks(TaskLedger ledger) {
        super(ledger, SecondOfficeEntry::request);
    }

    void declare() {
        document(SecondOfficeRequested.class).opens((e, fact) -> asked(e));
        task(APPROVE_SECOND_OFFICE, SecondOfficeRequested.class)
                .opens((e, fact) -> asked(e).about(APPROVE_SECOND_OFFICE).opened(fact, e.requestedBy()));
        ends(
                APPROVE_SECOND_OFFICE,
                List.of(SecondOfficeApproved.class, SecondOfficeRejected.class, SecondOfficeWithdrawn.class));
    }

    private static TaskRow asked(SecondOfficeRequested e) {
        return TaskRow.of(TaskDocument.SECOND_OFFICE, e.request(), e.number(), e.unit())
                .withAskedBy(e.requestedBy());
    }
}
