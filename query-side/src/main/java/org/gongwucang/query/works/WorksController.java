package org.gongwucang.query.works;

import java.util.List;
import java.util.Map;
import org.gongwucang.graphql.fault.ArgumentFlaw;
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
import org.gongwucang.query.works.SpaceApprovals.SpaceApprovalYear;
import org.gongwucang.query.works.WorksYears.WorksYear;
import org.gongwucang.vault.identity.AllowedToSpaceReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** 维修改造台账: asked. Whoever is bound to a unit sees its orders, those of units below it, and those whose keys are for them. */
@Controller
class WorksController {

    private static final int LAST_YEAR = 9999;

    private final LedgerReader<WorksRow> orders;
    private final LedgerReader<UnitRow> unitRows;
    private final WorksLedger ledger;
    private final WorksYears years;
    private final SpaceApprovals approvals;
    private final Histories histories;
    private final UnitTrees units;
    private final Reaches reaches;
    private final Moments moments;

    WorksController(
            LedgerReader<WorksRow> orders,
            LedgerReader<UnitRow> unitRows,
            WorksLedger ledger,
            WorksYears years,
            SpaceApprovals approvals,
            Histories histories,
            UnitTrees units,
            Reaches reaches,
            Moments moments) {
        this.orders = orders;
        this.unitRows = unitRows;
        this.ledger = ledger;
        this.years = years;
        this.approvals = approvals;
        this.histories = histories;
        this.units = units;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToSpaceReaders
    RowConnection<WorksView> worksOrders(
            @Argument @Nullable WorksFilter filter,
            @Argument @Nullable List<WorksOrdering> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? WorksFilter.ALL : filter).on(seen(), units, at);
        return RowConnection.of(
                orders.page(where, WorksOrdering.of(orderBy), page, at), WorksView::new, () -> orders.count(where, at));
    }

    @QueryMapping
    @AllowedToSpaceReaders
    @Nullable
    WorksView worksOrder(@Argument String number, @Argument @Nullable Long atLeastVersion, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = seen().is("number", number);
        if (at.equals(At.NOW) && atLeastVersion != null) {
            orders.awaitAny(where, atLeastVersion);
        }
        return orders.all(where, at).stream().findFirst().map(WorksView::new).orElse(null);
    }

    @QueryMapping
    @AllowedToSpaceReaders
    WorksYear worksYear(
            @Argument int year,
            @Argument @Nullable String kind,
            @Argument @Nullable String under,
            @Argument @Nullable String knownAt) {
        requireYear(year);
        At at = moments.at(null, knownAt);
        return years.of(() -> seen().is("kind", kind).oneOf("unit", units.below(under, at)), year, at);
    }

    /** Seen by the unit that asked; who has only the keys is not told of the approval. */
    @QueryMapping
    @AllowedToSpaceReaders
    SpaceApprovalYear spaceApprovalYear(
            @Argument int year, @Argument @Nullable String under, @Argument @Nullable String knownAt) {
        requireYear(year);
        At at = moments.at(null, knownAt);
        return approvals.of(
                () -> new Where().oneOf("unit", reaches.current().units()).oneOf("unit", units.below(under, at)),
                year,
                at);
    }

    private static void requireYear(int year) {
        if (year < 1 || year > LAST_YEAR) {
            throw ArgumentFlaw.OUT_OF_RANGE.of("year");
        }
    }

    private Where seen() {
        return new Where().oneOf("seenBy", reaches.current().units());
    }

    @BatchMapping(typeName = "WorksOrder")
    Map<WorksView, UnitView> unit(List<WorksView> of) {
        return Relations.load(of, WorksView::unitCode, unitRows, UnitView::new);
    }

    @BatchMapping(typeName = "WorksOrder")
    Map<WorksView, UnitView> keysTo(List<WorksView> of) {
        return Relations.load(of, WorksView::keysToCode, unitRows, UnitView::new);
    }

    @SchemaMapping(typeName = "WorksOrder")
    RowConnection<HistoryEntry> history(WorksView of, @Arguments PageArguments page) {
        return histories.of(ledger, of.order(), page);
    }
}
