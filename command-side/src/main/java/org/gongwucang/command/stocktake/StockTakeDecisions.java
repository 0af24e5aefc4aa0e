package org.gongwucang.command.stocktake;

import static org.gongwucang.command.kernel.Rules.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.stocktake.StockTakeCommand.ApproveStockTake;
import org.gongwucang.command.stocktake.StockTakeCommand.CloseStockTake;
import org.gongwucang.command.stocktake.StockTakeCommand.FinishPosting;
import org.gongwucang.command.stocktake.StockTakeCommand.SignCountedUnit;
import org.gongwucang.command.stocktake.StockTakeState.Phase;
import org.gongwucang.events.stocktake.CountTotals;
import org.gongwucang.events.stocktake.StockTakeApproved;
import org.gongwucang.events.stocktake.StockTakeClosed;
import org.gongwucang.events.stocktake.StockTakePosted;
import org.gongwucang.events.stocktake.StockTakeUnitSigned;
import org.springframework.stereotype.Component;

/** 盘点审批: a stock-take from the end of the count until nothing more happens to it. */
@Component
class StockTakeDecisions {

    private final StockTakes takes;
    private final StockTakeRules rules;
    private final StockTakeEvidence evidence;

    StockTakeDecisions(StockTakes takes, StockTakeRules rules, StockTakeEvidence evidence) {
        this.takes = takes;
        this.rules = rules;
        this.evidence = evidence;
    }

    @CommandHandler
    Answer handle(SignCountedUnit c, MetaData said) {
        return takes.deciding(c.stockTake(), said, take -> {
            StockTakeState state = take.state();
            boolean covered = state.isOfUnits() && rules.scope(state).covers(c.unit());
            rules.requireWithin(c.unit(), Caller.in(said), c.stockTake());
            require(covered || !Caller.in(said).isBoundToUnit(), "NOT_FOUND", "code", c.stockTake());
            state.requirePhase(Phase.RECONCILING, Phase.APPROVED);
            require(covered, "STOCK_TAKE_UNIT_NOT_IN_SCOPE", "unit", c.unit(), "number", state.number());
            String signature = take.signature(c.unit());
            require(signature.isEmpty(), "STOCK_TAKE_UNIT_SIGNED", "unit", c.unit(), "event", signature);
            take.sayBeside(new StockTakeUnitSigned(
                    c.stockTake(),
                    c.unit(),
                    Caller.in(said).staff(),
                    evidence.cited(c.stockTake(), c.unit(), c.evidence(), said),
                    c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(ApproveStockTake c, MetaData said) {
        return takes.deciding(c.stockTake(), said, take -> {
            StockTakeState state = take.state();
            Caller by = Caller.in(said);
            state.requirePhase(Phase.RECONCILING);
            StockTakeRules.requireNoCounter(state, by, true);
            require(
                    by.isApartFrom(state.plannedBy()),
                    "PLANNER_MAY_NOT_APPROVE",
                    "staff",
                    String.valueOf(state.plannedBy()),
                    "event",
                    state.planning());
            requireComplete(state, c.totals());
            take.say(new StockTakeApproved(
                    c.stockTake(),
                    c.totals(),
                    by.staff(),
                    evidence.cited(c.stockTake(), state.unit(), c.evidence(), said),
                    c.occurredOn()));
        });
    }

    /** Everything that was expected is accounted for, and every difference has its cause (Order 738 Art. 39). */
    private static void requireComplete(StockTakeState state, CountTotals totals) {
        require(
                totals.accounted() == state.things(),
                "STOCK_TAKE_INCOMPLETE",
                "number",
                state.number(),
                "expected",
                state.things(),
                "accounted",
                totals.accounted());
        require(
                totals.explained() == totals.differences(),
                "STOCK_TAKE_UNEXPLAINED",
                "number",
                state.number(),
                "differences",
                totals.differences(),
                "explained",
                totals.explained());
    }

    @CommandHandler
    Answer handle(FinishPosting c, MetaData said) {
        return takes.deciding(c.stockTake(), said, take -> {
            StockTakeState state = take.state();
            state.requirePhase(Phase.APPROVED, Phase.POSTING);
            CountTotals totals = state.totals();
            int differences = totals == null ? 0 : totals.differences();
            require(
                    c.posted() == differences,
                    "STOCK_TAKE_UNPOSTED",
                    "number",
                    state.number(),
                    "differences",
                    differences,
                    "posted",
                    c.posted());
            take.say(new StockTakePosted(
                    c.stockTake(), c.posted(), Caller.in(said).staff(), c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(CloseStockTake c, MetaData said) {
        return takes.deciding(c.stockTake(), said, take -> {
            take.state().requirePhase(Phase.POSTED);
            take.say(new StockTakeClosed(c.stockTake(), Caller.in(said).staff(), c.occurredOn()));
        });
    }
}
