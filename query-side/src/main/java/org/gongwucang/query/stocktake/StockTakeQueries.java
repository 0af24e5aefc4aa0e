package org.gongwucang.query.stocktake;

import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Order;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 盘点台账: asked. What is unknown and what does not concern the caller are answered alike. */
@Controller
class StockTakeQueries {

    private final LedgerReader<StockTakeRow> takes;
    private final LedgerReader<StockTakeLineRow> lines;
    private final StockTakeSight sight;
    private final ExpectedPages expected;
    private final UnitTrees units;
    private final Moments moments;

    StockTakeQueries(
            LedgerReader<StockTakeRow> takes,
            LedgerReader<StockTakeLineRow> lines,
            StockTakeSight sight,
            ExpectedPages expected,
            UnitTrees units,
            Moments moments) {
        this.takes = takes;
        this.lines = lines;
        this.sight = sight;
        this.expected = expected;
        this.units = units;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToReaders
    RowConnection<StockTakeView> stockTakes(
            @Argument @Nullable StockTakeFilter filter,
            @Argument String orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? StockTakeFilter.ALL : filter).on(sight.seen());
        List<Order> order = List.of(Order.by("asOf", orderBy), Order.by("number", orderBy));
        return RowConnection.of(takes.page(where, order, page, at), StockTakeView::new, () -> takes.count(where, at));
    }

    @QueryMapping
    @AllowedToReaders
    @Nullable
    StockTakeView stockTake(@Argument String number, @Argument @Nullable Long atLeastVersion, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        if (atLeastVersion != null && at.equals(At.NOW)) {
            takes.awaitAny(new Where().is("number", number), atLeastVersion);
        }
        return sight.find(number, at).map(StockTakeView::new).orElse(null);
    }

    @QueryMapping
    @AllowedToReaders
    RowConnection<StockTakeLineView> stockTakeLines(
            @Argument String number,
            @Argument @Nullable StockTakeLineFilter filter,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        StockTakeLineFilter asked = filter == null ? StockTakeLineFilter.ALL : filter;
        return sight.find(number, At.NOW)
                .map(seen -> page(seen.row(), asked, page, at))
                .orElseGet(StockTakeQueries::nothing);
    }

    private RowConnection<StockTakeLineView> page(
            StockTakeRow take, StockTakeLineFilter filter, PageArguments page, At at) {
        boolean blind = sight.isBlind(take);
        Where own = new Where()
                .is("stockTake", take.stockTake())
                .oneOf("unit", sight.within(take).units());
        Where where = filter.on(own, units, at, blind);
        return RowConnection.of(
                lines.page(where, List.of(Order.by("code"), Order.by("place")), page, at),
                seen -> new StockTakeLineView(seen, blind),
                () -> lines.count(where, at));
    }

    @QueryMapping
    @AllowedToReaders
    RowConnection<ExpectedThing> stockTakeExpected(
            @Argument String number, @Argument @Nullable Boolean counted, @Arguments PageArguments page) {
        return sight.find(number, At.NOW)
                .map(seen -> {
                    sight.requireSeeing(seen.row());
                    return expected.of(seen.row(), sight.within(seen.row()), counted, page);
                })
                .orElseGet(StockTakeQueries::nothing);
    }

    /** Of a stock-take that is unknown, or does not concern the caller. */
    private static <T> RowConnection<T> nothing() {
        return RowConnection.of(List.of(), false, false, () -> 0);
    }
}
