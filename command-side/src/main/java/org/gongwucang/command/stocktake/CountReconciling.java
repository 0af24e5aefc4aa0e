package org.gongwucang.command.stocktake;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.ThingCourse;
import org.gongwucang.command.asset.ThingCourse.Move;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.stocktake.CountCommand.ExplainDifference;
import org.gongwucang.command.stocktake.CountCommand.ReconcileCount;
import org.gongwucang.command.stocktake.CountLines.Counted;
import org.gongwucang.command.stocktake.StockTakeState.Phase;
import org.gongwucang.events.stocktake.CountDifferenceFound;
import org.gongwucang.events.stocktake.CountMovementNetted;
import org.gongwucang.events.stocktake.DifferenceExplained;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 对账: after the count, what was counted is held against what was expected. A movement that explains what was seen takes the
 * difference away; any other difference needs a cause.
 */
@Component
class CountReconciling {

    private final StockTakes takes;
    private final CountLines lines;
    private final StockTakeRules rules;
    private final StockTakeEvidence evidence;

    CountReconciling(StockTakes takes, CountLines lines, StockTakeRules rules, StockTakeEvidence evidence) {
        this.takes = takes;
        this.lines = lines;
        this.rules = rules;
        this.evidence = evidence;
    }

    @CommandHandler
    Answer handle(ReconcileCount c, MetaData said) {
        StockTakeState take = takes.find(c.stockTake()).invoke(StockTake::state);
        Counted what = lines.named(c.stockTake(), c.tag(), c.place());
        String id = lines.current(what);
        return lines.findOrNew(id)
                .invoke(line -> line.answer(said, () -> {
                    take.requirePhase(Phase.RECONCILING);
                    reconcile(line, id, what, take, c, Caller.in(said).staff());
                }));
    }

    private void reconcile(CountLine line, String id, Counted what, StockTakeState take, ReconcileCount c, String by) {
        CountScope scope = rules.scope(take);
        ThingCourse course = lines.course(what, take, scope);
        boolean expected = course != null && scope.covers(course.expected().place());
        require(line.exists() || expected, "COUNT_LINE_UNKNOWN", "code", what.tag(), "number", take.number());
        if (line.exists()) {
            line.requirePhase(
                    CountLineState.Phase.COUNTED,
                    CountLineState.Phase.NETTED,
                    CountLineState.Phase.DIFFERENCE,
                    CountLineState.Phase.EXPLAINED);
        }
        CountVerdict verdict = verdict(what.kind(), course, scope, line.state());
        if (!verdict.isFound() && !isToldAlready(line.state(), verdict)) {
            if (!line.exists()) {
                line.open(what.opening(
                        id, take, scope, Objects.requireNonNull(course).expected(), c.occurredOn()));
            }
            tell(line, id, verdict, c, by);
        }
    }

    static CountVerdict verdict(String kind, @Nullable ThingCourse course, CountScope scope, CountLineState line) {
        return course == null
                ? CountVerdict.unknown(line.counting())
                : CountVerdict.of(kind, course, scope, line.counting());
    }

    /** What was explained stays explained as long as nothing else is found. */
    private static boolean isToldAlready(CountLineState line, CountVerdict verdict) {
        return verdict.netted()
                ? line.isAt(CountLineState.Phase.NETTED, verdict)
                : line.isAt(CountLineState.Phase.DIFFERENCE, verdict)
                        || line.isAt(CountLineState.Phase.EXPLAINED, verdict);
    }

    private static void tell(CountLine line, String id, CountVerdict verdict, ReconcileCount c, String by) {
        Move move = verdict.movement();
        if (verdict.netted()) {
            line.say(new CountMovementNetted(
                    id,
                    c.stockTake(),
                    verdict.finding(),
                    verdict.counted(),
                    verdict.foundAt(),
                    Objects.requireNonNull(move).event(),
                    move.kind(),
                    move.day(),
                    by,
                    c.occurredOn()));
        } else {
            line.say(new CountDifferenceFound(
                    id,
                    c.stockTake(),
                    verdict.finding(),
                    verdict.due(),
                    verdict.counted(),
                    verdict.foundAt(),
                    move == null ? null : move.event(),
                    move == null ? null : move.kind(),
                    move == null ? null : move.day(),
                    by,
                    c.occurredOn()));
        }
    }

    @CommandHandler
    Answer handle(ExplainDifference c, MetaData said) {
        StockTakeState take = takes.find(c.stockTake()).invoke(StockTake::state);
        Caller by = Caller.in(said);
        boolean stranger = by.isBoundToUnit() && !take.counters().contains(by.staff());
        Counted what = stranger
                ? lines.namedIfClear(c.stockTake(), c.tag(), c.place())
                : lines.named(c.stockTake(), c.tag(), c.place());
        String id = lines.current(what);
        return lines.findOrNew(id)
                .invoke(line -> line.answer(said, () -> {
                    require(line.exists() || !stranger, "NOT_FOUND", "code", what.tag());
                    require(line.exists(), "COUNT_LINE_UNKNOWN", "code", what.tag(), "number", take.number());
                    requireTheirs(line.state(), take, by);
                    take.requirePhase(Phase.RECONCILING);
                    line.requirePhase(CountLineState.Phase.DIFFERENCE, CountLineState.Phase.EXPLAINED);
                    line.requireInOrder(c.occurredOn());
                    line.say(new DifferenceExplained(
                            id,
                            c.stockTake(),
                            c.cause(),
                            c.explanation().value(),
                            by.staff(),
                            evidence.cited(c.stockTake(), unitOf(line.state(), take), c.evidence(), said),
                            c.occurredOn()));
                }));
    }

    private void requireTheirs(CountLineState line, StockTakeState take, Caller by) {
        if (!take.counters().contains(by.staff())) {
            rules.requireWithin(line.unit(), by, line.tag());
        }
    }

    private static String unitOf(CountLineState line, StockTakeState take) {
        return line.unit() == null ? take.unit() : line.unit();
    }
}
