package org.gongwucang.query.task;

import static org.gongwucang.query.task.TaskKind.APPROVE_REASSIGNMENT;
import static org.gongwucang.query.task.TaskKind.APPROVE_REASSIGNMENT_SECOND;
import static org.gongwucang.query.task.TaskKind.SIGN_REASSIGNMENT;
import static org.gongwucang.query.task.TaskKind.SUBMIT_REASSIGNMENT;

import java.util.List;
import java.util.Objects;
import org.gongwucang.events.reassignment.ReassignmentAgreed;
import org.gongwucang.events.reassignment.ReassignmentApproved;
import org.gongwucang.events.reassignment.ReassignmentDeclined;
import org.gongwucang.events.reassignment.ReassignmentDrafted;
import org.gongwucang.events.reassignment.ReassignmentEntry;
import org.gongwucang.events.reassignment.ReassignmentLineCustodianNamed;
import org.gongwucang.events.reassignment.ReassignmentLineDrafted;
import org.gongwucang.events.reassignment.ReassignmentLineMoved;
import org.gongwucang.events.reassignment.ReassignmentLineWithdrawn;
import org.gongwucang.events.reassignment.ReassignmentRejected;
import org.gongwucang.events.reassignment.ReassignmentRequested;
import org.gongwucang.events.reassignment.ReassignmentStepApproved;
import org.gongwucang.events.reassignment.ReassignmentWithdrawn;

/** 划转待办: of an act by which things go over to another unit; that one signs before anybody approves. */
final class ReassignmentTasks extends DocumentTasks<ReassignmentEntry> {

    ReassignmentTasks(TaskLedger ledger) {
        super(ledger, ReassignmentEntry::reassignment);
    }

    void declare() {
        document(ReassignmentDrafted.class).opens((e, fact) -> drafted(e));
        document(ReassignmentRequested.class)
                .fold((row, e, fact) -> row.withAskedBy(e.requestedBy()).withValue(e.value()));
        document(ReassignmentAgreed.class).fold((row, e, fact) -> row.decidedBy(e.agreedBy()));
        submitting();
        signing();
        approving();
        leavesOut(
                ReassignmentLineDrafted.class,
                ReassignmentLineWithdrawn.class,
                ReassignmentLineCustodianNamed.class,
                ReassignmentLineMoved.class);
    }

    /** The receiving unit is what the fold tells it apart by. */
    private static TaskRow drafted(ReassignmentDrafted e) {
        return TaskRow.of(TaskDocument.REASSIGNMENT, e.reassignment(), e.number(), e.fromUnit())
                .withTrait(e.toUnit());
    }

    private void submitting() {
        task(SUBMIT_REASSIGNMENT, ReassignmentDrafted.class)
                .opens((e, fact) -> drafted(e).about(SUBMIT_REASSIGNMENT).opened(fact));
        ends(SUBMIT_REASSIGNMENT, List.of(ReassignmentRequested.class, ReassignmentWithdrawn.class));
    }

    private void signing() {
        task(
                SIGN_REASSIGNMENT,
                ReassignmentRequested.class,
                (task, its, e, fact) -> task.withUnit(Objects.requireNonNull(its.trait()))
                        .withValue(e.value())
                        .withWaiting(e.pieces())
                        .opened(fact, e.requestedBy()));
        ends(
                SIGN_REASSIGNMENT,
                List.of(ReassignmentAgreed.class, ReassignmentDeclined.class, ReassignmentWithdrawn.class));
    }

    private void approving() {
        task(
                APPROVE_REASSIGNMENT,
                ReassignmentAgreed.class,
                (task, its, e, fact) -> task.opened(fact, its.askedBy(), e.agreedBy()));
        ends(APPROVE_REASSIGNMENT, List.of(ReassignmentStepApproved.class));
        task(
                APPROVE_REASSIGNMENT_SECOND,
                ReassignmentStepApproved.class,
                (task, its, e, fact) -> task.withExcluded(List.of())
                        .excludes(its.hands())
                        .excludes(e.approvedBy())
                        .waits(1, fact));
        List.of(APPROVE_REASSIGNMENT, APPROVE_REASSIGNMENT_SECOND)
                .forEach(step -> ends(
                        step,
                        List.of(ReassignmentApproved.class, ReassignmentRejected.class, ReassignmentWithdrawn.class)));
    }
}
