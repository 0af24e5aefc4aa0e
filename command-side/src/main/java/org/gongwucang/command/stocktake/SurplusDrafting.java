package org.gongwucang.command.stocktake;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.asset.CountedThings;
import org.gongwucang.command.asset.CountedThings.Thing;
import org.gongwucang.command.intake.SurplusBatches;
import org.gongwucang.command.intake.SurplusBatches.Surplus;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.LinesInput;
import org.gongwucang.command.stocktake.CountCommand.DraftSurplus;
import org.gongwucang.command.stocktake.CountCommand.SurplusLine;
import org.gongwucang.command.stocktake.CountLines.Counted;
import org.gongwucang.events.stocktake.DifferencePosted;
import org.gongwucang.events.stocktake.StockTakeSurplusDrafted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 盘盈入仓: what no book had there is drafted as an intake batch of its own, all lines or none. */
@Component
class SurplusDrafting {

    private static final String INTAKE = "INTAKE";

    private final StockTakes takes;
    private final CountLines lines;
    private final SurplusBatches batches;

    SurplusDrafting(StockTakes takes, CountLines lines, SurplusBatches batches) {
        this.takes = takes;
        this.lines = lines;
        this.batches = batches;
    }

    @CommandHandler
    Answer handle(DraftSurplus c, MetaData said) {
        return takes.deciding(c.stockTake(), said, take -> draft(take, c, said));
    }

    private void draft(StockTake take, DraftSurplus c, MetaData said) {
        Caller by = Caller.in(said);
        require(
                !c.lines().isEmpty() && c.lines().size() <= LinesInput.MOST,
                "LINES_OUT_OF_RANGE",
                "lines",
                c.lines().size(),
                "most",
                LinesInput.MOST);
        List<Aggregate<CountLine>> counted = new ArrayList<>();
        List<Surplus> found = new ArrayList<>();
        for (SurplusLine asked : c.lines()) {
            Counted what = lines.named(c.stockTake(), asked.tag(), asked.place());
            Aggregate<CountLine> line = lines.findOrNew(lines.current(what));
            line.execute(one -> requireSurplus(one, take.state(), by, what.tag(), c));
            counted.add(line);
            found.add(surplus(asked, what.thing()));
        }
        String number =
                batches.draft(c.batch(), c.unit(), c.warehouse(), take.state().number(), found, c.occurredOn());
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            int batchLine = i + 1;
            counted.get(i).execute(line -> {
                ids.add(line.id());
                post(line, batchLine, c, by.staff());
            });
        }
        CountPosting.begin(take, ids.get(0), by.staff(), c.occurredOn());
        take.sayBeside(new StockTakeSurplusDrafted(c.stockTake(), c.batch(), number, ids, by.staff(), c.occurredOn()));
    }

    private static void requireSurplus(CountLine line, StockTakeState take, Caller by, String tag, DraftSurplus c) {
        CountPosting.requirePostable(line, take, by, tag);
        line.requireInOrder(c.occurredOn());
        String finding = line.state().finding();
        require(
                finding.equals(CountVerdict.UNKNOWN_TAG) || finding.equals(CountVerdict.UNEXPECTED),
                "NOT_A_SURPLUS",
                "code",
                tag,
                "finding",
                finding);
    }

    private static Surplus surplus(SurplusLine asked, @Nullable Thing thing) {
        boolean lot = thing == null ? asked.lot() : thing.kind().equals(CountedThings.LOT);
        return new Surplus(
                lot,
                asked.card(),
                thing == null ? null : thing.id(),
                asked.tag().code(),
                asked.quantity(),
                asked.secret(),
                asked.wipeCertificate());
    }

    private static void post(CountLine line, int batchLine, DraftSurplus c, String by) {
        CountLineState state = line.state();
        line.say(new DifferencePosted(
                line.id(),
                c.stockTake(),
                INTAKE,
                state.kind(),
                state.thing(),
                c.batch(),
                batchLine,
                by,
                c.occurredOn()));
    }
}
