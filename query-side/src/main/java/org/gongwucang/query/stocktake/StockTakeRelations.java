package org.gongwucang.query.stocktake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.history.Histories;
import org.gongwucang.query.history.HistoryEntry;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.organisation.UnitView;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.query.stocktake.StockTakeFigures.Coverage;
import org.gongwucang.query.stocktake.StockTakeFigures.Expectation;
import org.gongwucang.query.stocktake.StockTakeFigures.Summary;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** 盘点关联: figures and names around stock-takes and their lines, one look-up per relation and moment. */
@Controller
class StockTakeRelations {

    private final StockTakeFigures figures;
    private final StockTakeSight sight;
    private final Histories histories;
    private final StockTakeLedger takes;
    private final StockTakeLineLedger lines;
    private final LedgerReader<StockTakeRow> book;
    private final LedgerReader<UnitRow> units;
    private final LedgerReader<HoldingRow> things;

    StockTakeRelations(
            StockTakeFigures figures,
            StockTakeSight sight,
            Histories histories,
            StockTakeLedger takes,
            StockTakeLineLedger lines,
            LedgerReader<StockTakeRow> book,
            LedgerReader<UnitRow> units,
            LedgerReader<HoldingRow> things) {
        this.figures = figures;
        this.sight = sight;
        this.histories = histories;
        this.takes = takes;
        this.lines = lines;
        this.book = book;
        this.units = units;
        this.things = things;
    }

    @BatchMapping(typeName = "StockTake")
    Map<StockTakeView, UnitView> unit(List<StockTakeView> of) {
        return Relations.load(of, StockTakeView::unitCode, units, UnitView::new);
    }

    @SchemaMapping(typeName = "StockTake")
    @Nullable
    Expectation expectation(StockTakeView of) {
        return figures.expectation(of.told());
    }

    /** Kept from who counts blindly: it tells what was found where it was expected. */
    @SchemaMapping(typeName = "StockTake")
    @Nullable
    Summary summary(StockTakeView of) {
        return sight.isBlind(of.told()) ? null : figures.summary(of.told(), of.at());
    }

    @SchemaMapping(typeName = "StockTake")
    List<Coverage> coverage(StockTakeView of) {
        return sight.isBlind(of.told())
                ? List.of()
                : figures.coverage(of.told(), sight.within(of.told()).units(), of.at());
    }

    @SchemaMapping(typeName = "StockTake")
    RowConnection<HistoryEntry> history(StockTakeView of, @Arguments PageArguments page) {
        return histories.of(takes, of.stockTake(), page);
    }

    @SchemaMapping(typeName = "StockTakeLine", field = "history")
    RowConnection<HistoryEntry> historyOfLine(StockTakeLineView of, @Arguments PageArguments page) {
        return histories.of(lines, of.line(), page);
    }

    @BatchMapping(typeName = "StockTakeLine", field = "unit")
    Map<StockTakeLineView, UnitView> unitOfLine(List<StockTakeLineView> of) {
        return Relations.load(of, StockTakeLineView::unitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "StockTakeLine", field = "name")
    Map<StockTakeLineView, String> nameOfLine(List<StockTakeLineView> of) {
        return Relations.load(
                of, StockTakeLineView::holding, things, thing -> thing.row().name());
    }

    /** Whoever approved the stock-take approved each of its differences. */
    @BatchMapping(typeName = "StockTakeLine")
    Map<StockTakeLineView, String> approvedBy(List<StockTakeLineView> of) {
        Map<StockTakeLineView, String> found = new HashMap<>();
        Relations.load(of, StockTakeLineView::stockTake, book, take -> take.row())
                .forEach((line, take) -> {
                    String by = take.approvedBy();
                    if (by != null && List.of("EXPLAINED", "POSTED").contains(line.state())) {
                        found.put(line, by);
                    }
                });
        return found;
    }

    @BatchMapping(typeName = "ExpectedThing", field = "unit")
    Map<ExpectedThing, UnitView> unitOfExpected(List<ExpectedThing> of) {
        return Relations.load(of, ExpectedThing::unitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "UnitCoverage", field = "unit")
    Map<Coverage, UnitView> unitOfCoverage(List<Coverage> of) {
        Map<String, Seen<UnitRow>> found = units.rows(
                of.stream().map(Coverage::unitCode).distinct().toList(),
                of.get(0).at());
        Map<Coverage, UnitView> named = new HashMap<>();
        of.stream()
                .filter(line -> found.containsKey(line.unitCode()))
                .forEach(line -> named.put(line, new UnitView(Objects.requireNonNull(found.get(line.unitCode())))));
        return named;
    }
}
