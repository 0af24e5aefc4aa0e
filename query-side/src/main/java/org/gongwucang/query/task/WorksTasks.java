package org.gongwucang.query.task;

import static org.gongwucang.query.task.TaskKind.ACCEPT_WORKS;
import static org.gongwucang.query.task.TaskKind.APPROVE_WORKS;
import static org.gongwucang.query.task.TaskKind.APPROVE_WORKS_SECOND;
import static org.gongwucang.query.task.TaskKind.HAND_OVER_KEYS;
import static org.gongwucang.query.task.TaskKind.REVIEW_WORKS;
import static org.gongwucang.query.task.TaskKind.SIGN_FOR_KEYS;
import static org.gongwucang.query.task.TaskKind.START_WORKS;

import java.util.List;
import org.gongwucang.events.works.WorksAccepted;
import org.gongwucang.events.works.WorksApproved;
import org.gongwucang.events.works.WorksEntry;
import org.gongwucang.events.works.WorksKeysHandedOver;
import org.gongwucang.events.works.WorksKeysOffered;
import org.gongwucang.events.works.WorksRejected;
import org.gongwucang.events.works.WorksRequested;
import org.gongwucang.events.works.WorksReviewed;
import org.gongwucang.events.works.WorksStarted;
import org.gongwucang.events.works.WorksStepApproved;
import org.gongwucang.events.works.WorksWithdrawn;

/** 维修待办: of an order of works, from its review to the keys. */
final class WorksTasks extends DocumentTasks<WorksEntry> {

    WorksTasks(TaskLedger ledger) {
        super(ledger, WorksEntry::order);
    }

    void declare() {
        document(WorksRequested.class).opens((e, fact) -> requested(e));
        document(WorksReviewed.class)
                .fold((row, e, fact) -> row.withValue(e.amount()).decidedBy(e.reviewedBy()));
        document(WorksStepApproved.class).fold((row, e, fact) -> row.decidedBy(e.approvedBy()));
        deciding();
        doing();
    }

    private static TaskRow requested(WorksRequested e) {
        return TaskRow.of(TaskDocument.WORKS, e.order(), e.number(), e.unit())
                .withAskedBy(e.requestedBy())
                .withValue(e.estimate());
    }

    private void deciding() {
        task(REVIEW_WORKS, WorksRequested.class)
                .opens((e, fact) -> requested(e).about(REVIEW_WORKS).opened(fact, e.requestedBy()));
        ends(REVIEW_WORKS, List.of(WorksReviewed.class, WorksWithdrawn.class));
        task(
                APPROVE_WORKS,
                WorksReviewed.class,
                (task, its, e, fact) -> task.withValue(e.amount()).opened(fact, its.askedBy(), e.reviewedBy()));
        ends(APPROVE_WORKS, List.of(WorksStepApproved.class));
        task(
                APPROVE_WORKS_SECOND,
                WorksStepApproved.class,
                (task, its, e, fact) -> task.withValue(e.amount())
                        .withExcluded(List.of())
                        .excludes(its.hands())
                        .excludes(e.approvedBy())
                        .waits(1, fact));
        List.of(APPROVE_WORKS, APPROVE_WORKS_SECOND)
                .forEach(step -> ends(step, List.of(WorksApproved.class, WorksRejected.class, WorksWithdrawn.class)));
    }

    private void doing() {
        task(START_WORKS, WorksApproved.class, (task, its, e, fact) -> task.opened(fact, e.approvedBy()));
        ends(START_WORKS, List.of(WorksStarted.class));
        task(ACCEPT_WORKS, WorksStarted.class, (task, its, e, fact) -> task.opened(fact, e.startedBy()));
        ends(ACCEPT_WORKS, List.of(WorksAccepted.class));
        task(HAND_OVER_KEYS, WorksAccepted.class, (task, its, e, fact) -> task.opened(fact));
        ends(HAND_OVER_KEYS, List.of(WorksKeysOffered.class));
        task(
                SIGN_FOR_KEYS,
                WorksKeysOffered.class,
                (task, its, e, fact) -> task.withUnit(e.toUnit()).opened(fact, e.offeredBy()));
        ends(SIGN_FOR_KEYS, List.of(WorksKeysHandedOver.class));
    }
}
