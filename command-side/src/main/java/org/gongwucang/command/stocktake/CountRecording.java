package org.gongwucang.command.stocktake;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.asset.CountedThings;
import org.gongwucang.command.asset.ThingCourse;
import org.gongwucang.command.asset.ThingCourse.Stand;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.stocktake.CountCommand.RecordScan;
import org.gongwucang.command.stocktake.CountLineState.Scan;
import org.gongwucang.command.stocktake.CountLines.Counted;
import org.gongwucang.command.stocktake.StockTakeState.Phase;
import org.gongwucang.events.stocktake.AssetScanned;
import org.gongwucang.events.stocktake.CountLineEntry;
import org.gongwucang.events.stocktake.LotScanned;
import org.gongwucang.events.stocktake.StockTakeCountingBegun;
import org.gongwucang.events.stocktake.UnknownTagScanned;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 扫码: what counters saw. A scan that is known already changes nothing, however often it is uploaded; nobody counts what is
 * in his own hands.
 */
@Component
class CountRecording {

    private final StockTakes takes;
    private final CountLines lines;
    private final StockTakeRules rules;

    CountRecording(StockTakes takes, CountLines lines, StockTakeRules rules) {
        this.takes = takes;
        this.lines = lines;
        this.rules = rules;
    }

    @CommandHandler
    Answer handle(RecordScan c, MetaData said) {
        StockTakeState take = takes.look(c.stockTake());
        rules.requireCounter(take, Caller.in(said), c.stockTake());
        Counted what = lines.named(c.stockTake(), c.tag(), c.place());
        Optional<Aggregate<CountLine>> known = lines.knowing(what, c.scanId().value());
        if (known.isPresent()) {
            return known.get().invoke(CountLine::standing);
        }
        Optional<Aggregate<StockTake>> first =
                take.phase() == Phase.FROZEN ? Optional.of(takes.find(c.stockTake())) : Optional.empty();
        String id = lines.current(what);
        return lines.findOrNew(id)
                .invoke(line -> line.answer(said, () -> {
                    scan(line, id, what, take, c, Caller.in(said).staff());
                    first.ifPresent(aggregate -> aggregate.execute(frozen -> begin(frozen, id, c, said)));
                }));
    }

    private static void begin(StockTake take, String line, RecordScan c, MetaData said) {
        if (take.state().phase() == Phase.FROZEN) {
            take.say(new StockTakeCountingBegun(
                    c.stockTake(), line, Caller.in(said).staff(), c.occurredOn()));
        }
    }

    private void scan(CountLine line, String id, Counted what, StockTakeState take, RecordScan c, String by) {
        take.requirePhase(Phase.FROZEN, Phase.COUNTING);
        CountScope scope = rules.scope(take);
        require(scope.covers(c.place()), "STOCK_TAKE_PLACE_NOT_IN_SCOPE", "place", c.place(), "number", take.number());
        boolean lot = what.kind().equals(CountedThings.LOT);
        require(
                lot == (c.pieces() != null) && (c.pieces() == null || c.pieces() >= 0),
                "SCAN_PIECES_INVALID",
                "code",
                what.tag(),
                "kind",
                what.kind());
        ThingCourse course = lines.course(what, take, scope);
        if (course != null) {
            requireNotInHands(course.expected(), by, what.tag());
            requireNotInHands(course.now(), by, what.tag());
        }
        if (!line.exists()) {
            line.open(what.opening(id, take, scope, course == null ? null : course.expected(), c.occurredOn()));
        }
        line.say(entry(id, what, c, finding(line.state(), what, course, scope, c, by), by));
    }

    private static void requireNotInHands(Stand stand, String by, String code) {
        require(
                !by.equals(stand.custodian()),
                "COUNTER_IS_CUSTODIAN",
                "staff",
                by,
                "code",
                code,
                "event",
                String.valueOf(stand.custody()));
    }

    private static String finding(
            CountLineState line,
            Counted what,
            @Nullable ThingCourse course,
            CountScope scope,
            RecordScan c,
            String by) {
        if (line.isOfSession(by, c.place())) {
            return CountLineState.DUPLICATE;
        }
        int pieces = c.pieces() == null ? 1 : c.pieces();
        List<Scan> one = new ArrayList<>(List.of(new Scan(c.scanId().value(), c.place(), by, pieces, false, "")));
        return course == null
                ? CountVerdict.UNKNOWN_TAG
                : CountVerdict.of(what.kind(), course, scope, one).finding();
    }

    private static CountLineEntry entry(String id, Counted what, RecordScan c, String finding, String by) {
        String scanId = c.scanId().value();
        return switch (what.kind()) {
            case CountedThings.ASSET ->
                new AssetScanned(id, c.stockTake(), scanId, c.place(), finding, by, c.scannedAt(), c.occurredOn());
            case CountLines.UNKNOWN ->
                new UnknownTagScanned(
                        id,
                        c.stockTake(),
                        scanId,
                        c.place(),
                        c.note().value(),
                        finding,
                        by,
                        c.scannedAt(),
                        c.occurredOn());
            default ->
                new LotScanned(
                        id,
                        c.stockTake(),
                        scanId,
                        c.place(),
                        Objects.requireNonNull(c.pieces()),
                        finding,
                        by,
                        c.scannedAt(),
                        c.occurredOn());
        };
    }
}
