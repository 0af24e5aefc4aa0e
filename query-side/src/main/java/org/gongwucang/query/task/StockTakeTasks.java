package org.gongwucang.query.task;

import static org.gongwucang.query.task.TaskKind.APPROVE_STOCK_TAKE;
import static org.gongwucang.query.task.TaskKind.CLOSE_STOCK_TAKE;
import static org.gongwucang.query.task.TaskKind.COUNT;
import static org.gongwucang.query.task.TaskKind.END_COUNTING;
import static org.gongwucang.query.task.TaskKind.FREEZE_STOCK_TAKE;
import static org.gongwucang.query.task.TaskKind.POST_STOCK_TAKE;
import static org.gongwucang.query.task.TaskKind.RECONCILE_STOCK_TAKE;
import static org.gongwucang.query.task.TaskKind.SIGN_COUNT;

import java.util.ArrayList;
import java.util.List;
import org.gongwucang.events.stocktake.ExpectedSetFrozen;
import org.gongwucang.events.stocktake.StockTakeApproved;
import org.gongwucang.events.stocktake.StockTakeCancelled;
import org.gongwucang.events.stocktake.StockTakeClosed;
import org.gongwucang.events.stocktake.StockTakeCountingBegun;
import org.gongwucang.events.stocktake.StockTakeCountingEnded;
import org.gongwucang.events.stocktake.StockTakeEntry;
import org.gongwucang.events.stocktake.StockTakePlanned;
import org.gongwucang.events.stocktake.StockTakePosted;
import org.gongwucang.events.stocktake.StockTakePostingBegun;
import org.gongwucang.events.stocktake.StockTakeReturned;
import org.gongwucang.events.stocktake.StockTakeSurplusDrafted;
import org.gongwucang.events.stocktake.StockTakeUnitSigned;
import org.gongwucang.query.ledger.Fact;
import org.gongwucang.vault.identity.Role;

/** 盘点待办: of a stock-take as a whole. Its document excludes the counters; what is left of it are its places. */
final class StockTakeTasks extends DocumentTasks<StockTakeEntry> {

    private static final String COUNTING = "COUNTING";
    private static final String UNIT = "UNIT";

    StockTakeTasks(TaskLedger ledger) {
        super(ledger, StockTakeEntry::stockTake);
    }

    void declare() {
        document(StockTakePlanned.class).opens((e, fact) -> planned(e));
        counting();
        reconciling();
        signing();
        posting();
        leavesOut(StockTakePostingBegun.class, StockTakeSurplusDrafted.class);
    }

    private static TaskRow planned(StockTakePlanned e) {
        return TaskRow.of(TaskDocument.STOCK_TAKE, e.stockTake(), e.number(), e.unit())
                .withTrait(e.scope())
                .withAskedBy(e.plannedBy())
                .withExcluded(e.counters())
                .withLeft(e.places());
    }

    private static boolean isToBeCounted(StockTakeReturned e) {
        return e.to().equals(COUNTING);
    }

    private void counting() {
        task(FREEZE_STOCK_TAKE, StockTakePlanned.class)
                .opens((e, fact) -> planned(e).about(FREEZE_STOCK_TAKE).opened(fact));
        ends(FREEZE_STOCK_TAKE, List.of(ExpectedSetFrozen.class, StockTakeCancelled.class));
        task(
                COUNT,
                ExpectedSetFrozen.class,
                (task, its, e, fact) -> countable(task.withWaiting(e.things()).withValue(e.value()), its, fact));
        task(
                COUNT,
                StockTakeReturned.class,
                (task, its, e, fact) -> isToBeCounted(e) ? countable(task, its, fact) : task);
        task(END_COUNTING, StockTakeCountingBegun.class, (task, its, e, fact) -> task.opened(fact));
        task(
                END_COUNTING,
                StockTakeReturned.class,
                (task, its, e, fact) -> isToBeCounted(e) ? task.opened(fact) : task);
        for (TaskKind kind : List.of(COUNT, END_COUNTING)) {
            ends(kind, List.of(StockTakeCountingEnded.class, StockTakeCancelled.class));
        }
    }

    private static TaskRow countable(TaskRow task, TaskRow its, Fact fact) {
        return task.opened(fact, COUNT.ofPersons(its.excluded()), List.of());
    }

    private void reconciling() {
        task(RECONCILE_STOCK_TAKE, StockTakeCountingEnded.class, (task, its, e, fact) -> task.opened(fact));
        task(
                RECONCILE_STOCK_TAKE,
                StockTakeReturned.class,
                (task, its, e, fact) -> isToBeCounted(e) ? task.closed() : task.opened(fact));
        ends(RECONCILE_STOCK_TAKE, List.of(StockTakeApproved.class, StockTakeCancelled.class));
        task(APPROVE_STOCK_TAKE, StockTakeCountingEnded.class, (task, its, e, fact) -> approvable(task, its, fact));
        task(
                APPROVE_STOCK_TAKE,
                StockTakeReturned.class,
                (task, its, e, fact) -> isToBeCounted(e) ? task.closed() : approvable(task, its, fact));
        ends(APPROVE_STOCK_TAKE, List.of(StockTakeApproved.class, StockTakeCancelled.class));
    }

    private static TaskRow approvable(TaskRow task, TaskRow its, Fact fact) {
        return task.withExcluded(its.excluded()).excludes(its.askedBy()).waits(1, fact);
    }

    /** The heads of the units that were named; whoever signed for one has not to sign for it again. */
    private void signing() {
        task(
                SIGN_COUNT,
                StockTakeCountingEnded.class,
                (task, its, e, fact) -> UNIT.equals(its.trait()) ? signable(task, its.left(), fact) : task);
        task(SIGN_COUNT, StockTakeUnitSigned.class, (task, its, e, fact) -> {
            List<String> unsigned = new ArrayList<>(task.left());
            unsigned.remove(e.unit());
            return signable(task, unsigned, fact);
        });
        task(SIGN_COUNT, StockTakeReturned.class, (task, its, e, fact) -> isToBeCounted(e) ? task.closed() : task);
        ends(SIGN_COUNT, List.of(StockTakePosted.class, StockTakeCancelled.class));
    }

    private static TaskRow signable(TaskRow task, List<String> units, Fact fact) {
        TaskRow left = task.withLeft(units).withWaiting(units.size());
        List<String> heads = units.stream()
                .map(unit -> Audience.atUnit(Role.UNIT_HEAD, unit))
                .toList();
        return units.isEmpty() ? left.closed() : left.opened(fact, heads, List.of());
    }

    private void posting() {
        task(
                POST_STOCK_TAKE,
                StockTakeApproved.class,
                (task, its, e, fact) -> task.opened(
                                fact,
                                POST_STOCK_TAKE.ofUnit(null),
                                its.excludes(e.approvedBy()).excluded())
                        .withWaiting(e.totals().differences()));
        ends(POST_STOCK_TAKE, List.of(StockTakePosted.class, StockTakeReturned.class, StockTakeCancelled.class));
        task(CLOSE_STOCK_TAKE, StockTakePosted.class, (task, its, e, fact) -> task.opened(fact));
        ends(CLOSE_STOCK_TAKE, List.of(StockTakeClosed.class));
    }
}
