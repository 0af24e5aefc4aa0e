package org.gongwucang.query.finding;

import java.util.List;
import java.util.Map;
import org.gongwucang.query.history.Histories;
import org.gongwucang.query.history.HistoryEntry;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.organisation.UnitView;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedToSpaceReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** 办公用房问题台账: asked. Whoever is bound to a unit sees what concerns it and those below it. */
@Controller
class FindingController {

    private final LedgerReader<FindingRow> findings;
    private final LedgerReader<UnitRow> unitRows;
    private final FindingLedger ledger;
    private final Histories histories;
    private final UnitTrees units;
    private final Reaches reaches;
    private final Moments moments;

    FindingController(
            LedgerReader<FindingRow> findings,
            LedgerReader<UnitRow> unitRows,
            FindingLedger ledger,
            Histories histories,
            UnitTrees units,
            Reaches reaches,
            Moments moments) {
        this.findings = findings;
        this.unitRows = unitRows;
        this.ledger = ledger;
        this.histories = histories;
        this.units = units;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToSpaceReaders
    RowConnection<FindingView> findings(
            @Argument @Nullable FindingFilter filter,
            @Argument @Nullable List<FindingOrdering> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? FindingFilter.ALL : filter).on(seen(), units, at);
        return RowConnection.of(
                findings.page(where, FindingOrdering.of(orderBy), page, at),
                FindingView::new,
                () -> findings.count(where, at));
    }

    @QueryMapping
    @AllowedToSpaceReaders
    @Nullable
    FindingView finding(@Argument String number, @Argument @Nullable Long atLeastVersion, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = seen().is("number", number);
        if (at.equals(At.NOW) && atLeastVersion != null) {
            findings.awaitAny(where, atLeastVersion);
        }
        return findings.all(where, at).stream()
                .findFirst()
                .map(FindingView::new)
                .orElse(null);
    }

    @QueryMapping
    @AllowedToSpaceReaders
    List<FindingSummaryLine> findingSummary(@Argument @Nullable String under, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = seen().oneOf("unit", units.below(under, at));
        return FindingSummaryLine.of(
                findings.all(where, at).stream().map(Seen::row).toList());
    }

    private Where seen() {
        return new Where().oneOf("unit", reaches.current().units());
    }

    @BatchMapping(typeName = "Finding")
    Map<FindingView, UnitView> unit(List<FindingView> of) {
        return Relations.load(of, FindingView::unitCode, unitRows, UnitView::new);
    }

    @SchemaMapping(typeName = "Finding")
    RowConnection<HistoryEntry> history(FindingView of, @Arguments PageArguments page) {
        return histories.of(ledger, of.finding(), page);
    }
}
