package org.gongwucang.command.stocktake;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.numbering.DocumentNumbers;
import org.gongwucang.command.stocktake.StockTakeCommand.CancelStockTake;
import org.gongwucang.command.stocktake.StockTakeCommand.EndCounting;
import org.gongwucang.command.stocktake.StockTakeCommand.FreezeExpectedSet;
import org.gongwucang.command.stocktake.StockTakeCommand.PlanStockTake;
import org.gongwucang.command.stocktake.StockTakeCommand.ReturnStockTake;
import org.gongwucang.command.stocktake.StockTakeState.Phase;
import org.gongwucang.events.stocktake.ExpectedSetFrozen;
import org.gongwucang.events.stocktake.StockTakeCancelled;
import org.gongwucang.events.stocktake.StockTakeCountingEnded;
import org.gongwucang.events.stocktake.StockTakePlanned;
import org.gongwucang.events.stocktake.StockTakePostingBegun;
import org.gongwucang.events.stocktake.StockTakeReturned;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 盘点计划: a stock-take from its plan to the end of the count. */
@Component
class StockTakePlanning {

    private final StockTakes takes;
    private final StockTakeRules rules;
    private final StockTakeEvidence evidence;
    private final DocumentNumbers numbers;
    private final BusinessDays days;
    private final ZoneId zone;
    private final Duration settlesAfter;

    StockTakePlanning(
            StockTakes takes,
            StockTakeRules rules,
            StockTakeEvidence evidence,
            DocumentNumbers numbers,
            BusinessDays days,
            @Value("${gongwucang.zone:Asia/Shanghai}") ZoneId zone,
            @Value("${gongwucang.stock-take.settles-after:PT60S}") Duration settlesAfter) {
        this.takes = takes;
        this.rules = rules;
        this.evidence = evidence;
        this.numbers = numbers;
        this.days = days;
        this.zone = zone;
        this.settlesAfter = settlesAfter;
    }

    static String sequence(String unit) {
        return "stock-take/" + unit;
    }

    @CommandHandler
    Answer handle(PlanStockTake c, MetaData said) {
        return takes.findOrNew(c.stockTake()).invoke(take -> take.answer(said, () -> plan(take, c, said)));
    }

    private void plan(StockTake take, PlanStockTake c, MetaData said) {
        rules.requirePlannable(c);
        Instant knownAt = c.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate asOf = LocalDate.ofInstant(knownAt, zone);
        String number = numbers.next(sequence(c.organiser()), "PD-" + c.organiser(), c.stockTake(), c.occurredOn());
        take.plan(new StockTakePlanned(
                c.stockTake(),
                number,
                c.organiser(),
                c.scope().name(),
                c.places(),
                asOf,
                knownAt,
                c.counters(),
                c.blind(),
                String.valueOf(c.document().number()),
                Caller.in(said).staff(),
                evidence.cited(c.stockTake(), c.organiser(), c.evidence(), said),
                c.occurredOn()));
    }

    /** The instant is so long past that no unit of work that began before it can still be on its way. */
    @CommandHandler
    Answer handle(FreezeExpectedSet c, MetaData said) {
        return takes.deciding(c.stockTake(), said, take -> {
            take.state().requirePhase(Phase.PLANNED);
            Instant settled = take.state().knownAt().plus(settlesAfter);
            require(!days.now().isBefore(settled), "STOCK_TAKE_NOT_YET", "settled", settled, "now", days.now());
            require(c.things() >= 0 && c.pieces() >= c.things(), "COUNT_NEGATIVE", "count", c.things());
            take.say(new ExpectedSetFrozen(
                    c.stockTake(),
                    c.things(),
                    c.pieces(),
                    c.value(),
                    c.digest().value(),
                    Caller.in(said).staff(),
                    c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(EndCounting c, MetaData said) {
        return takes.deciding(c.stockTake(), said, take -> {
            take.state().requirePhase(Phase.FROZEN, Phase.COUNTING);
            take.say(new StockTakeCountingEnded(c.stockTake(), Caller.in(said).staff(), c.occurredOn()));
        });
    }

    /** One step back: more is to be counted, or to be reconciled. */
    @CommandHandler
    Answer handle(ReturnStockTake c, MetaData said) {
        return takes.deciding(c.stockTake(), said, take -> {
            take.state().requirePhase(Phase.RECONCILING, Phase.APPROVED);
            requireNothingPosted(take);
            Phase to = take.state().phase() == Phase.APPROVED ? Phase.RECONCILING : Phase.COUNTING;
            take.say(new StockTakeReturned(
                    c.stockTake(),
                    to.name(),
                    c.reason().value(),
                    Caller.in(said).staff(),
                    c.occurredOn()));
        });
    }

    /** Once a book has followed, the stock-take is carried through. */
    private void requireNothingPosted(StockTake take) {
        require(
                !takes.everSaid(take.id(), StockTakePostingBegun.class),
                "STOCK_TAKE_POSTING_BEGUN",
                "stockTake",
                take.id());
    }

    @CommandHandler
    Answer handle(CancelStockTake c, MetaData said) {
        return takes.deciding(c.stockTake(), said, take -> {
            take.state().requirePhase(Phase.PLANNED, Phase.FROZEN, Phase.COUNTING, Phase.RECONCILING, Phase.APPROVED);
            requireNothingPosted(take);
            take.say(new StockTakeCancelled(
                    c.stockTake(), c.reason().value(), Caller.in(said).staff(), c.occurredOn()));
        });
    }
}
