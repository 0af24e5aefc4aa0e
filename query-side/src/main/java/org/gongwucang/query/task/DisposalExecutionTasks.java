package org.gongwucang.query.task;

import static org.gongwucang.query.task.TaskKind.APPROVE_PRICE;
import static org.gongwucang.query.task.TaskKind.APPROVE_PRICE_SECOND;
import static org.gongwucang.query.task.TaskKind.CLOSE_DISPOSAL;
import static org.gongwucang.query.task.TaskKind.EXECUTE_DISPOSAL;
import static org.gongwucang.query.task.TaskKind.PURSUE_CLAIM;
import static org.gongwucang.query.task.TaskKind.RECORD_BID;
import static org.gongwucang.query.task.TaskKind.SETTLE_PROCEEDS;

import java.math.BigDecimal;
import java.util.List;
import org.gongwucang.events.disposal.DisposalApproved;
import org.gongwucang.events.disposal.DisposalBidRecorded;
import org.gongwucang.events.disposal.DisposalClosed;
import org.gongwucang.events.disposal.DisposalEntry;
import org.gongwucang.events.disposal.DisposalLineExecuted;
import org.gongwucang.events.disposal.DisposalPriceReapproved;
import org.gongwucang.events.disposal.DisposalProceedsSettled;
import org.gongwucang.events.disposal.DisposalWithdrawn;
import org.gongwucang.events.disposal.PursuitEnded;
import org.gongwucang.events.disposal.PursuitEntry;
import org.gongwucang.events.disposal.PursuitOpened;
import org.gongwucang.events.disposal.PursuitRecovered;
import org.gongwucang.query.ledger.Fact;

/** 处置执行待办: of a case from its approval on: price, execution, money, and claims that are pursued. */
final class DisposalExecutionTasks extends DocumentTasks<DisposalEntry> {

    private static final int TWO = 2;

    DisposalExecutionTasks(TaskLedger ledger) {
        super(ledger, DisposalEntry::disposal);
    }

    void declare() {
        document(DisposalLineExecuted.class).fold((row, e, fact) -> row.without(e.line()));
        pricing();
        executing();
        ending();
        pursuing();
    }

    private void pricing() {
        task(
                RECORD_BID,
                DisposalApproved.class,
                (task, its, e, fact) -> DisposalTasks.isPriced(its) ? task.opened(fact) : task);
        ends(RECORD_BID, List.of(DisposalBidRecorded.class, DisposalWithdrawn.class));
        task(
                APPROVE_PRICE,
                DisposalBidRecorded.class,
                (task, its, e, fact) ->
                        e.belowFloor() ? task.withValue(e.price()).opened(fact, its.askedBy()) : task.closed());
        task(
                APPROVE_PRICE_SECOND,
                DisposalPriceReapproved.class,
                (task, its, e, fact) -> e.step() < TWO
                        ? task.withValue(e.price()).opened(fact, its.askedBy(), e.approvedBy())
                        : task.closed());
        ends(APPROVE_PRICE, List.of(DisposalPriceReapproved.class, DisposalWithdrawn.class));
        ends(APPROVE_PRICE_SECOND, List.of(DisposalBidRecorded.class, DisposalWithdrawn.class));
    }

    private void executing() {
        task(
                EXECUTE_DISPOSAL,
                DisposalApproved.class,
                (task, its, e, fact) ->
                        DisposalTasks.isPriced(its) ? task : executable(task, its.decidedBy(e.approvedBy()), fact));
        task(
                EXECUTE_DISPOSAL,
                DisposalBidRecorded.class,
                (task, its, e, fact) -> e.belowFloor() ? task.closed() : executable(task, its, fact));
        task(
                EXECUTE_DISPOSAL,
                DisposalPriceReapproved.class,
                (task, its, e, fact) -> e.step() < TWO ? task : executable(task, its.decidedBy(e.approvedBy()), fact));
        task(
                EXECUTE_DISPOSAL,
                DisposalLineExecuted.class,
                (task, its, e, fact) -> executable(task, its.without(e.line()), fact));
        ends(EXECUTE_DISPOSAL, List.of(DisposalWithdrawn.class));
    }

    private static TaskRow executable(TaskRow task, TaskRow its, Fact fact) {
        return task.withExcluded(its.deciders()).waits(its.left().size(), fact);
    }

    /** The money that it brings, be it nothing, is settled before it is closed. */
    private void ending() {
        task(
                SETTLE_PROCEEDS,
                DisposalLineExecuted.class,
                (task, its, e, fact) -> bringsMoney(its) && isLast(its, e) ? task.opened(fact) : task);
        ends(SETTLE_PROCEEDS, List.of(DisposalProceedsSettled.class));
        task(
                CLOSE_DISPOSAL,
                DisposalLineExecuted.class,
                (task, its, e, fact) -> !bringsMoney(its) && isLast(its, e) ? task.opened(fact) : task);
        task(CLOSE_DISPOSAL, DisposalProceedsSettled.class, (task, its, e, fact) -> task.opened(fact));
        ends(CLOSE_DISPOSAL, List.of(DisposalClosed.class));
    }

    private static boolean bringsMoney(TaskRow its) {
        return DisposalTasks.isPriced(its) || DisposalTasks.SCRAPPING.equals(its.trait());
    }

    private static boolean isLast(TaskRow its, DisposalLineExecuted e) {
        return its.without(e.line()).left().isEmpty();
    }

    private void pursuing() {
        pursuit(
                PursuitOpened.class,
                (task, its, e, fact) ->
                        task.withCode(e.code()).withValue(e.claim()).opened(fact));
        pursuit(PursuitRecovered.class, (task, its, e, fact) -> {
            BigDecimal claim = task.value() == null ? BigDecimal.ZERO : task.value();
            TaskRow rest = task.withValue(claim.subtract(e.amount()));
            return claim.compareTo(e.amount()) > 0 ? rest : rest.closed();
        });
        pursuit(PursuitEnded.class, (task, its, e, fact) -> task.closed());
    }

    private <E extends PursuitEntry> void pursuit(Class<E> entry, Telling<E> telling) {
        task(
                PURSUE_CLAIM,
                entry,
                e -> String.valueOf(e.line()),
                (task, its, e, fact) -> telling.next(task.withLine(e.line()), its, e, fact));
    }
}
