package org.gongwucang.query.trip;

import java.util.List;
import java.util.Map;
import org.gongwucang.query.history.Histories;
import org.gongwucang.query.history.HistoryEntry;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.organisation.UnitView;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedToFleetReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** 用车台账: asked. Whoever is bound to a unit sees its trips and those of units below it. */
@Controller
class TripController {

    private final LedgerReader<TripRow> trips;
    private final LedgerReader<UnitRow> units;
    private final TripLedger ledger;
    private final Histories histories;
    private final UnitTrees trees;
    private final Reaches reaches;
    private final Moments moments;

    TripController(
            LedgerReader<TripRow> trips,
            LedgerReader<UnitRow> units,
            TripLedger ledger,
            Histories histories,
            UnitTrees trees,
            Reaches reaches,
            Moments moments) {
        this.trips = trips;
        this.units = units;
        this.ledger = ledger;
        this.histories = histories;
        this.trees = trees;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToFleetReaders
    RowConnection<TripView> trips(
            @Argument @Nullable TripFilter filter,
            @Argument @Nullable List<TripOrdering> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? TripFilter.ALL : filter).on(seen(), trees, at);
        return RowConnection.of(
                trips.page(where, TripOrdering.of(orderBy), page, at),
                row -> new TripView(row, moments),
                () -> trips.count(where, at));
    }

    @QueryMapping
    @AllowedToFleetReaders
    @Nullable
    TripView trip(@Argument String number, @Argument @Nullable Long atLeastVersion, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = seen().is("number", number);
        if (at.equals(At.NOW) && atLeastVersion != null) {
            trips.awaitAny(where, atLeastVersion);
        }
        return trips.all(where, at).stream()
                .findFirst()
                .map(row -> new TripView(row, moments))
                .orElse(null);
    }

    private Where seen() {
        return new Where().oneOf("unit", reaches.current().units());
    }

    @BatchMapping(typeName = "Trip")
    Map<TripView, UnitView> unit(List<TripView> rows) {
        return Relations.load(rows, TripView::unitCode, units, UnitView::new);
    }

    @SchemaMapping(typeName = "Trip")
    RowConnection<HistoryEntry> history(TripView of, @Arguments PageArguments page) {
        return histories.of(ledger, of.trip(), page);
    }
}
