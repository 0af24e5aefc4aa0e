package org.gongwucang.query.office;

import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedToSpaceReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 办公室使用台账: asked. Whoever is bound to a unit sees who sits in the rooms that it, or a unit below it, has. */
@Controller
class OfficeController {

    private final LedgerReader<OccupancyRow> occupancy;
    private final LedgerReader<SecondOfficeRow> requests;
    private final UnitTrees units;
    private final Reaches reaches;
    private final Moments moments;

    OfficeController(
            LedgerReader<OccupancyRow> occupancy,
            LedgerReader<SecondOfficeRow> requests,
            UnitTrees units,
            Reaches reaches,
            Moments moments) {
        this.occupancy = occupancy;
        this.requests = requests;
        this.units = units;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToSpaceReaders
    RowConnection<OccupancyView> occupancy(
            @Argument @Nullable OccupancyFilter filter,
            @Argument @Nullable List<OccupancyOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? OccupancyFilter.ALL : filter).on(seen(), units, at);
        return RowConnection.of(
                occupancy.page(where, OccupancyOrder.of(orderBy), page, at),
                OccupancyView::new,
                () -> occupancy.count(where, at));
    }

    @QueryMapping
    @AllowedToSpaceReaders
    RowConnection<SecondOfficeView> secondOffices(
            @Argument @Nullable SecondOfficeFilter filter,
            @Argument @Nullable List<SecondOfficeOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? SecondOfficeFilter.ALL : filter).on(seen(), units, at);
        return RowConnection.of(
                requests.page(where, SecondOfficeOrder.of(orderBy), page, at),
                SecondOfficeView::new,
                () -> requests.count(where, at));
    }

    @QueryMapping
    @AllowedToSpaceReaders
    @Nullable
    SecondOfficeView secondOffice(
            @Argument String number, @Argument @Nullable Long atLeastVersion, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = seen().is("number", number);
        if (at.equals(At.NOW) && atLeastVersion != null) {
            requests.awaitAny(where, atLeastVersion);
        }
        return requests.all(where, at).stream()
                .findFirst()
                .map(SecondOfficeView::new)
                .orElse(null);
    }

    private Where seen() {
        return new Where().oneOf("unit", reaches.current().units());
    }
}
