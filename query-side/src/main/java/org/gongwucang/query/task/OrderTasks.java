package org.gongwucang.query.task;

import static org.gongwucang.query.task.TaskKind.APPROVE_ORDER;
import static org.gongwucang.query.task.TaskKind.APPROVE_ORDER_SECOND;
import static org.gongwucang.query.task.TaskKind.CHECK_GATE_PASS;
import static org.gongwucang.query.task.TaskKind.CLOSE_ORDER;
import static org.gongwucang.query.task.TaskKind.ISSUE_ORDER;
import static org.gongwucang.query.task.TaskKind.SUBMIT_ORDER;

import java.util.List;
import org.gongwucang.events.transfer.GatePassChecked;
import org.gongwucang.events.transfer.GatePassIssued;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferClosed;
import org.gongwucang.events.transfer.TransferDrafted;
import org.gongwucang.events.transfer.TransferEntry;
import org.gongwucang.events.transfer.TransferLineApproved;
import org.gongwucang.events.transfer.TransferLineDenied;
import org.gongwucang.events.transfer.TransferLineDrafted;
import org.gongwucang.events.transfer.TransferLineIssued;
import org.gongwucang.events.transfer.TransferLineReceived;
import org.gongwucang.events.transfer.TransferLineReleased;
import org.gongwucang.events.transfer.TransferLineWithdrawn;
import org.gongwucang.events.transfer.TransferRejected;
import org.gongwucang.events.transfer.TransferRequested;
import org.gongwucang.events.transfer.TransferResponsibilityDecided;
import org.gongwucang.events.transfer.TransferReturnInspected;
import org.gongwucang.events.transfer.TransferReturnedToDraft;
import org.gongwucang.events.transfer.TransferStepApproved;
import org.gongwucang.events.transfer.TransferWithdrawn;
import org.gongwucang.query.ledger.Fact;

/** 出仓单待办: of an order as a whole, and of its gate passes. */
final class OrderTasks extends DocumentTasks<TransferEntry> {

    static final String LOAN = "LOAN";

    OrderTasks(TaskLedger ledger) {
        super(ledger, TransferEntry::order);
    }

    void declare() {
        document(TransferDrafted.class).opens((e, fact) -> drafted(e));
        document(TransferRequested.class)
                .fold((row, e, fact) -> row.withAskedBy(e.requestedBy()).withValue(e.value()));
        document(TransferReturnedToDraft.class).fold((row, e, fact) -> row.withDeciders(List.of()));
        document(TransferStepApproved.class)
                .fold((row, e, fact) -> row.decidedBy(e.approvedBy()).withValue(e.value()));
        document(TransferApproved.class)
                .fold((row, e, fact) -> row.decidedBy(e.approvedBy()).withValue(e.value()));
        untilApproved();
        issuing();
        closing();
        leavesOut(
                TransferLineDrafted.class,
                TransferLineWithdrawn.class,
                TransferLineApproved.class,
                TransferLineDenied.class);
    }

    private static TaskRow drafted(TransferDrafted e) {
        return TaskRow.of(TaskDocument.ORDER, e.order(), e.number(), e.unit()).withTrait(e.purpose());
    }

    private void untilApproved() {
        task(SUBMIT_ORDER, TransferDrafted.class)
                .opens((e, fact) -> drafted(e).about(SUBMIT_ORDER).opened(fact));
        task(SUBMIT_ORDER, TransferReturnedToDraft.class, (task, its, e, fact) -> task.opened(fact));
        ends(SUBMIT_ORDER, List.of(TransferRequested.class, TransferWithdrawn.class));
        task(
                APPROVE_ORDER,
                TransferRequested.class,
                (task, its, e, fact) ->
                        task.withValue(e.value()).withWaiting(e.pieces()).opened(fact, e.requestedBy()));
        task(
                APPROVE_ORDER_SECOND,
                TransferStepApproved.class,
                (task, its, e, fact) -> task.withValue(e.value()).opened(fact, its.askedBy(), e.approvedBy()));
        List.of(APPROVE_ORDER, APPROVE_ORDER_SECOND)
                .forEach(step -> ends(
                        step,
                        List.of(
                                TransferApproved.class,
                                TransferRejected.class,
                                TransferReturnedToDraft.class,
                                TransferWithdrawn.class)));
        ends(APPROVE_ORDER, List.of(TransferStepApproved.class));
    }

    private void issuing() {
        task(
                ISSUE_ORDER,
                TransferApproved.class,
                (task, its, e, fact) -> task.withValue(e.value())
                        .excludes(its.hands())
                        .excludes(e.approvedBy())
                        .waitsMore(e.pieces(), fact));
        task(ISSUE_ORDER, TransferLineIssued.class, (task, its, e, fact) -> task.waitsMore(-e.pieces(), fact));
        task(ISSUE_ORDER, TransferLineReleased.class, (task, its, e, fact) -> task.waitsMore(-e.pieces(), fact));
        ends(ISSUE_ORDER, List.of(TransferWithdrawn.class));
        task(
                CHECK_GATE_PASS,
                GatePassIssued.class,
                GatePassIssued::gatePass,
                (task, its, e, fact) -> task.withDocument(TaskDocument.GATE_PASS.name())
                        .withNumber(e.gatePass())
                        .waits(e.pieces(), fact));
        task(CHECK_GATE_PASS, GatePassChecked.class, GatePassChecked::gatePass, (task, its, e, fact) -> task.closed());
    }

    /** Nothing of it is reserved, on its way, lent, waiting to be looked at or to be answered for. */
    private void closing() {
        pending(
                TransferApproved.class,
                (task, its, e, fact) -> task.withTrait("APPROVED").withWaiting(task.waiting() + e.pieces()));
        pending(TransferLineReleased.class, (task, its, e, fact) -> task.withWaiting(task.waiting() - e.pieces()));
        pending(
                TransferLineReceived.class,
                (task, its, e, fact) ->
                        LOAN.equals(its.trait()) ? task : task.withWaiting(task.waiting() - e.pieces()));
        pending(
                TransferReturnInspected.class,
                (task, its, e, fact) -> isSettledBy(e.result()) ? task.withWaiting(task.waiting() - e.pieces()) : task);
        pending(
                TransferResponsibilityDecided.class,
                (task, its, e, fact) -> task.withWaiting(task.waiting() - e.pieces()));
        ends(CLOSE_ORDER, List.of(TransferClosed.class, TransferWithdrawn.class));
    }

    /** A damage has to be answered for first; a wrong thing did not come back. */
    private static boolean isSettledBy(String result) {
        return !result.equals("DAMAGED") && !result.equals("WRONG_ITEM");
    }

    private <E extends TransferEntry> void pending(Class<E> entry, Telling<E> counting) {
        task(CLOSE_ORDER, entry, (task, its, e, fact) -> closable(counting.next(task, its, e, fact), fact));
    }

    private static TaskRow closable(TaskRow task, Fact fact) {
        return task.waiting() <= 0 && task.trait() != null ? task.opened(fact) : task.closed();
    }
}
