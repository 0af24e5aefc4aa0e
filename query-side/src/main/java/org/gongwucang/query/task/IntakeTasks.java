package org.gongwucang.query.task;

import static org.gongwucang.query.task.TaskKind.APPROVE_BATCH;
import static org.gongwucang.query.task.TaskKind.CLOSE_BATCH;
import static org.gongwucang.query.task.TaskKind.RECEIVE_BATCH;
import static org.gongwucang.query.task.TaskKind.SUBMIT_BATCH;

import java.util.List;
import org.gongwucang.events.intake.IntakeBatchApproved;
import org.gongwucang.events.intake.IntakeBatchCancelled;
import org.gongwucang.events.intake.IntakeBatchClosed;
import org.gongwucang.events.intake.IntakeBatchDrafted;
import org.gongwucang.events.intake.IntakeBatchRejected;
import org.gongwucang.events.intake.IntakeBatchReturned;
import org.gongwucang.events.intake.IntakeBatchSubmitted;
import org.gongwucang.events.intake.IntakeEntry;
import org.gongwucang.events.intake.IntakeFindingDecided;
import org.gongwucang.events.intake.IntakeLineAccepted;
import org.gongwucang.events.intake.IntakeLineDrafted;
import org.gongwucang.events.intake.IntakeLineEntry;
import org.gongwucang.events.intake.IntakeLineRefused;
import org.gongwucang.events.intake.IntakeLineShort;
import org.gongwucang.events.intake.IntakeLineWithdrawn;
import org.gongwucang.query.ledger.Fact;

/** 入仓待办: of a batch, from its draft until the unit has its receipt. */
final class IntakeTasks extends DocumentTasks<IntakeEntry> {

    private static final String APPROVED = "APPROVED";

    IntakeTasks(TaskLedger ledger) {
        super(ledger, IntakeEntry::batch);
    }

    void declare() {
        document(IntakeBatchDrafted.class).opens((e, fact) -> drafted(e));
        document(IntakeLineDrafted.class).fold((row, e, fact) -> row.with(e.line()));
        document(IntakeLineWithdrawn.class).fold((row, e, fact) -> row.without(e.line()));
        document(IntakeBatchSubmitted.class)
                .fold((row, e, fact) -> row.withAskedBy(e.submittedBy()).withValue(e.value()));
        document(IntakeBatchApproved.class).fold((row, e, fact) -> row.withTrait(APPROVED));
        untilApproved();
        receiving();
        leavesOut(IntakeFindingDecided.class);
    }

    private static TaskRow drafted(IntakeBatchDrafted e) {
        return TaskRow.of(TaskDocument.BATCH, e.batch(), e.number(), e.unit());
    }

    private void untilApproved() {
        task(SUBMIT_BATCH, IntakeBatchDrafted.class)
                .opens((e, fact) -> drafted(e).about(SUBMIT_BATCH).opened(fact));
        task(SUBMIT_BATCH, IntakeBatchReturned.class, (task, its, e, fact) -> task.opened(fact));
        ends(SUBMIT_BATCH, List.of(IntakeBatchSubmitted.class, IntakeBatchCancelled.class));
        task(
                APPROVE_BATCH,
                IntakeBatchSubmitted.class,
                (task, its, e, fact) ->
                        task.withValue(e.value()).withWaiting(e.pieces()).opened(fact, e.submittedBy()));
        ends(
                APPROVE_BATCH,
                List.of(
                        IntakeBatchApproved.class,
                        IntakeBatchRejected.class,
                        IntakeBatchReturned.class,
                        IntakeBatchCancelled.class));
    }

    private void receiving() {
        task(
                RECEIVE_BATCH,
                IntakeBatchApproved.class,
                (task, its, e, fact) ->
                        task.excludes(its.askedBy()).waits(its.left().size(), fact));
        task(
                CLOSE_BATCH,
                IntakeBatchApproved.class,
                (task, its, e, fact) -> closable(task.excludes(its.askedBy()), its.withTrait(APPROVED), fact));
        received(IntakeLineAccepted.class);
        received(IntakeLineRefused.class);
        received(IntakeLineShort.class);
        ends(RECEIVE_BATCH, List.of(IntakeBatchClosed.class, IntakeBatchCancelled.class));
        ends(CLOSE_BATCH, List.of(IntakeBatchClosed.class, IntakeBatchCancelled.class));
    }

    private <E extends IntakeLineEntry> void received(Class<E> entry) {
        document(entry).fold((row, e, fact) -> row.without(e.line()));
        task(
                RECEIVE_BATCH,
                entry,
                (task, its, e, fact) -> its.trait() == null
                        ? task
                        : task.waits(its.without(e.line()).left().size(), fact));
        task(CLOSE_BATCH, entry, (task, its, e, fact) -> closable(task, its.without(e.line()), fact));
    }

    private static TaskRow closable(TaskRow task, TaskRow its, Fact fact) {
        return its.trait() != null && its.left().isEmpty()
                ? task.excludes(its.askedBy()).waits(1, fact)
                : task.closed();
    }
}
