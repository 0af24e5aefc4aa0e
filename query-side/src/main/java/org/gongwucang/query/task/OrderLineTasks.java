package org.gongwucang.query.task;

import static org.gongwucang.query.task.TaskKind.DECIDE_RESPONSIBILITY;
import static org.gongwucang.query.task.TaskKind.INSPECT_RETURN;
import static org.gongwucang.query.task.TaskKind.RETURN_LOAN;
import static org.gongwucang.query.task.TaskKind.SIGN_RECEIPT;

import java.util.List;
import org.gongwucang.events.transfer.LoanBecameOverdue;
import org.gongwucang.events.transfer.LoanDueSoon;
import org.gongwucang.events.transfer.LoanExtended;
import org.gongwucang.events.transfer.LoanNoticeEntry;
import org.gongwucang.events.transfer.LoanOverdueWithdrawn;
import org.gongwucang.events.transfer.TransferEntry;
import org.gongwucang.events.transfer.TransferLineEntry;
import org.gongwucang.events.transfer.TransferLineIssued;
import org.gongwucang.events.transfer.TransferLineLossReported;
import org.gongwucang.events.transfer.TransferLineReceived;
import org.gongwucang.events.transfer.TransferLineRefused;
import org.gongwucang.events.transfer.TransferLineReturned;
import org.gongwucang.events.transfer.TransferResponsibilityDecided;
import org.gongwucang.events.transfer.TransferReturnInspected;
import org.gongwucang.query.ledger.Fact;
import org.jspecify.annotations.Nullable;

/** 出仓明细待办: of one line of an order, from its issue until nobody has to answer for it any more. */
final class OrderLineTasks extends DocumentTasks<TransferEntry> {

    private static final String DAMAGE = "DAMAGE";
    private static final String LOSS = "LOSS";

    private final TaskLedger ledger;

    OrderLineTasks(TaskLedger ledger) {
        super(ledger, TransferEntry::order);
        this.ledger = ledger;
    }

    void declare() {
        line(
                SIGN_RECEIPT,
                TransferLineIssued.class,
                (task, its, e, fact) ->
                        task.of(e.thing(), e.code()).excludes(e.issuedBy()).waits(e.pieces(), fact));
        line(SIGN_RECEIPT, TransferLineReceived.class, (task, its, e, fact) -> task.closed());
        line(SIGN_RECEIPT, TransferLineRefused.class, (task, its, e, fact) -> task.closed());
        returning();
        inspecting();
        answering();
    }

    private <E extends TransferLineEntry> void line(TaskKind kind, Class<E> entry, Telling<E> telling) {
        task(
                kind,
                entry,
                e -> String.valueOf(e.line()),
                (task, its, e, fact) -> telling.next(task.withLine(e.line()), its, e, fact));
    }

    /** Waits for the unit as soon as it was noticed that it is due soon. */
    private void returning() {
        line(
                RETURN_LOAN,
                TransferLineIssued.class,
                (task, its, e, fact) ->
                        task.of(e.thing(), e.code()).withDueBy(e.dueOn() == null ? TaskRow.NEVER : e.dueOn()));
        line(
                RETURN_LOAN,
                TransferLineReceived.class,
                (task, its, e, fact) -> out(task, OrderTasks.LOAN.equals(its.trait()) ? e.pieces() : 0, fact));
        line(RETURN_LOAN, TransferLineReturned.class, (task, its, e, fact) -> out(task, -e.pieces(), fact));
        line(RETURN_LOAN, TransferLineLossReported.class, (task, its, e, fact) -> out(task, -e.pieces(), fact));
        line(
                RETURN_LOAN,
                TransferReturnInspected.class,
                (task, its, e, fact) -> out(task, e.result().equals("WRONG_ITEM") ? e.pieces() : 0, fact));
        line(
                RETURN_LOAN,
                LoanExtended.class,
                (task, its, e, fact) -> out(task.withTrait(null).withDueBy(e.dueOn()), 0, fact));
        notice(LoanDueSoon.class, "DUE_SOON");
        notice(LoanBecameOverdue.class, "OVERDUE");
        notice(LoanOverdueWithdrawn.class, null);
    }

    private static TaskRow out(TaskRow task, int more, Fact fact) {
        TaskRow counted = task.withWaiting(task.waiting() + more);
        return counted.trait() != null && counted.waiting() > 0 ? counted.opened(fact) : counted.closed();
    }

    /** It stands beside the order, and holds for the day that it names. */
    private <E extends LoanNoticeEntry> void notice(Class<E> entry, @Nullable String noticed) {
        ledger.entry(entry)
                .key(e -> e.order() + "/" + e.line() + "/" + RETURN_LOAN)
                .foldOrOpen((row, e, fact) -> row == null
                        ? TaskRow.of(TaskDocument.ORDER, e.order(), null, null).about(RETURN_LOAN)
                        : row.dueBy().equals(e.dueOn()) ? out(row.withTrait(noticed), 0, fact) : row);
    }

    private void inspecting() {
        line(
                INSPECT_RETURN,
                TransferLineIssued.class,
                (task, its, e, fact) -> task.of(e.thing(), e.code()).withAskedBy(e.issuedBy()));
        line(
                INSPECT_RETURN,
                TransferLineRefused.class,
                (task, its, e, fact) -> task.excludes(task.askedBy()).waitsMore(e.pieces(), fact));
        line(
                INSPECT_RETURN,
                TransferLineReturned.class,
                (task, its, e, fact) -> task.excludes(e.receivedBy()).waitsMore(e.pieces(), fact));
        line(INSPECT_RETURN, TransferReturnInspected.class, (task, its, e, fact) -> less(task, e.pieces(), fact));
    }

    /** What somebody took, or lost, stands in their way until it is settled. */
    private static TaskRow less(TaskRow task, int pieces, Fact fact) {
        TaskRow left = task.waitsMore(-pieces, fact);
        return left.open() ? left : left.withExcluded(List.of());
    }

    private void answering() {
        cause(
                DAMAGE,
                TransferReturnInspected.class,
                (task, its, e, fact) -> e.result().equals("DAMAGED")
                        ? task.of(e.thing(), null).excludes(its.askedBy()).waitsMore(e.pieces(), fact)
                        : task);
        cause(
                LOSS,
                TransferLineLossReported.class,
                (task, its, e, fact) -> task.of(e.thing(), null)
                        .excludes(its.askedBy(), e.reportedBy())
                        .waitsMore(e.pieces(), fact));
        for (String cause : List.of(DAMAGE, LOSS)) {
            cause(
                    cause,
                    TransferResponsibilityDecided.class,
                    (task, its, e, fact) -> e.cause().equals(cause) ? less(task, e.pieces(), fact) : task);
        }
    }

    private <E extends TransferLineEntry> void cause(String cause, Class<E> entry, Telling<E> telling) {
        task(
                DECIDE_RESPONSIBILITY,
                entry,
                e -> e.line() + "/" + cause,
                (task, its, e, fact) -> telling.next(task.withLine(e.line()), its, e, fact));
    }
}
