package org.gongwucang.command.stocktake;

import static org.gongwucang.command.kernel.Rules.refused;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.asset.CountSettlements;
import org.gongwucang.command.asset.CountSettlements.Settling;
import org.gongwucang.command.asset.CountedThings;
import org.gongwucang.command.asset.Place;
import org.gongwucang.command.asset.ThingCourse;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.stocktake.CountCommand.PostDifference;
import org.gongwucang.command.stocktake.CountLineState.Scan;
import org.gongwucang.command.stocktake.CountLines.Counted;
import org.gongwucang.command.stocktake.StockTakeState.Phase;
import org.gongwucang.events.stocktake.DifferencePosted;
import org.gongwucang.events.stocktake.StockTakePostingBegun;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 差异入账: the book follows what was counted, explained and approved, each thing once and by the entries of every day. Who
 * counted or approved lets no book follow.
 */
@Component
class CountPosting {

    private static final String IN_STOCK = "IN_STOCK";
    private static final String MISSING = "MISSING";

    private final StockTakes takes;
    private final CountLines lines;
    private final StockTakeRules rules;
    private final CountSettlements settlements;

    CountPosting(StockTakes takes, CountLines lines, StockTakeRules rules, CountSettlements settlements) {
        this.takes = takes;
        this.lines = lines;
        this.rules = rules;
        this.settlements = settlements;
    }

    @CommandHandler
    Answer handle(PostDifference c, MetaData said) {
        Aggregate<StockTake> aggregate = takes.find(c.stockTake());
        StockTakeState take = aggregate.invoke(StockTake::state);
        Counted what = lines.named(c.stockTake(), c.tag(), c.place());
        String id = lines.current(what);
        return lines.findOrNew(id)
                .invoke(line -> line.answer(said, () -> {
                    requirePostable(line, take, Caller.in(said), what.tag());
                    line.requireInOrder(c.occurredOn());
                    post(line, what, take, c, said);
                    aggregate.execute(
                            approved -> begin(approved, id, Caller.in(said).staff(), c.occurredOn()));
                }));
    }

    static void requirePostable(CountLine line, StockTakeState take, Caller by, String tag) {
        require(line.exists(), "COUNT_LINE_UNKNOWN", "code", tag, "number", take.number());
        take.requirePhase(Phase.APPROVED, Phase.POSTING);
        StockTakeRules.requireNoCounter(take, by, false);
        require(
                by.isApartFrom(take.approvedBy()),
                "APPROVER_MAY_NOT_POST",
                "staff",
                String.valueOf(take.approvedBy()),
                "event",
                String.valueOf(take.approval()));
        line.requirePhase(CountLineState.Phase.EXPLAINED);
    }

    /** The first line that a book follows. */
    static void begin(StockTake take, String line, String by, LocalDate day) {
        if (take.state().phase() == Phase.APPROVED) {
            take.say(new StockTakePostingBegun(take.id(), line, by, day));
        }
    }

    private void post(CountLine line, Counted what, StockTakeState take, PostDifference c, MetaData said) {
        CountScope scope = rules.scope(take);
        CountLineState state = line.state();
        ThingCourse course = lines.course(what, take, scope);
        CountVerdict verdict = CountReconciling.verdict(what.kind(), course, scope, state);
        String action = verdict.isFound() || verdict.netted() ? "NOTED" : action(state, course, scope);
        String by = Caller.in(said).staff();
        Settling settling =
                new Settling(c.stockTake(), take.number(), line.id(), action, by, state.explanation(), c.occurredOn());
        settle(settling, state, scope, take, c, said);
        line.say(new DifferencePosted(
                line.id(), c.stockTake(), action, state.kind(), state.thing(), null, null, by, c.occurredOn()));
    }

    /** What is of another unit than its book says needs a transfer, and what no book knows an intake. */
    private static String action(CountLineState line, @Nullable ThingCourse course, CountScope scope) {
        boolean lot = line.kind().equals(CountedThings.LOT);
        String now = course == null ? "" : course.now().state();
        String unit = scope.ofUnits() ? "NOTED" : "RELOCATED";
        return switch (line.finding()) {
            case CountVerdict.MISSING -> lot ? "ADJUSTED" : "REPORTED_MISSING";
            case CountVerdict.QUANTITY_DIFFERS -> "ADJUSTED";
            case CountVerdict.FOUND_ELSEWHERE -> unit;
            case CountVerdict.UNEXPECTED -> {
                if (!lot && now.equals(MISSING)) {
                    yield "FOUND_AGAIN";
                }
                require(
                        !lot && (now.equals(IN_STOCK) || scope.ofUnits()),
                        "SURPLUS_NEEDS_INTAKE",
                        "code",
                        line.tag(),
                        "finding",
                        line.finding());
                yield unit;
            }
            default -> throw refused("SURPLUS_NEEDS_INTAKE", "code", line.tag(), "finding", line.finding());
        };
    }

    private void settle(
            Settling s, CountLineState line, CountScope scope, StockTakeState take, PostDifference c, MetaData said) {
        String thing = String.valueOf(line.thing());
        String foundAt = line.foundAt();
        switch (s.action()) {
            case "REPORTED_MISSING" -> settlements.missing(s, thing, said);
            case "RELOCATED" -> settlements.relocated(s, thing, Objects.requireNonNull(foundAt));
            case "FOUND_AGAIN" -> settlements.foundAgain(s, thing, place(scope, line, c), said);
            case "ADJUSTED" ->
                settlements.adjusted(
                        s,
                        thing,
                        scope.location(Objects.requireNonNull(line.place())),
                        line.more(),
                        countedBy(line, take));
            default -> {
                // the book has followed already, or follows by a transfer
            }
        }
    }

    /** What nobody saw was looked for by those who were named. */
    private static String countedBy(CountLineState line, StockTakeState take) {
        return line.counting().stream()
                .map(Scan::by)
                .reduce((first, last) -> last)
                .orElseGet(() -> take.counters().get(0));
    }

    private static @Nullable Place place(CountScope scope, CountLineState line, PostDifference c) {
        String location = scope.location(Objects.requireNonNull(line.foundAt()));
        if (location == null) {
            return null;
        }
        require(
                c.custodian() != null && c.fundSource() != null,
                "STOCK_WITHOUT_CUSTODIAN_OR_ACCOUNT",
                "location",
                location);
        return new Place(location, String.valueOf(c.custodian()), String.valueOf(c.fundSource()));
    }
}
