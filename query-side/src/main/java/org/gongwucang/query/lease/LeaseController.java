package org.gongwucang.query.lease;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.query.history.Histories;
import org.gongwucang.query.history.HistoryEntry;
import org.gongwucang.query.lease.LeaseYears.LeaseYear;
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
import org.gongwucang.vault.identity.AllowedToSpaceReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** 租用台账: asked. Whoever is bound to a unit sees its leases and those of units below it. */
@Controller
class LeaseController {

    private static final int LAST_YEAR = 9999;

    private final LedgerReader<LeaseRow> leases;
    private final LedgerReader<UnitRow> unitRows;
    private final LeaseLedger ledger;
    private final LeaseYears years;
    private final Histories histories;
    private final UnitTrees units;
    private final Reaches reaches;
    private final Moments moments;

    LeaseController(
            LedgerReader<LeaseRow> leases,
            LedgerReader<UnitRow> unitRows,
            LeaseLedger ledger,
            LeaseYears years,
            Histories histories,
            UnitTrees units,
            Reaches reaches,
            Moments moments) {
        this.leases = leases;
        this.unitRows = unitRows;
        this.ledger = ledger;
        this.years = years;
        this.histories = histories;
        this.units = units;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToSpaceReaders
    RowConnection<LeaseView> leases(
            @Argument @Nullable LeaseFilter filter,
            @Argument @Nullable List<LeaseOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        LocalDate day = day(at);
        Where where = (filter == null ? LeaseFilter.ALL : filter).on(seen(), units, at, day);
        return RowConnection.of(
                leases.page(where, LeaseOrder.of(orderBy), page, at),
                seen -> new LeaseView(seen, day),
                () -> leases.count(where, at));
    }

    @QueryMapping
    @AllowedToSpaceReaders
    @Nullable
    LeaseView lease(@Argument String number, @Argument @Nullable Long atLeastVersion, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = seen().is("number", number);
        if (at.equals(At.NOW) && atLeastVersion != null) {
            leases.awaitAny(where, atLeastVersion);
        }
        return leases.all(where, at).stream()
                .findFirst()
                .map(seen -> new LeaseView(seen, day(at)))
                .orElse(null);
    }

    @QueryMapping
    @AllowedToSpaceReaders
    LeaseYear leaseYear(@Argument int year, @Argument @Nullable String under, @Argument @Nullable String knownAt) {
        if (year < 1 || year > LAST_YEAR) {
            throw ArgumentFlaw.OUT_OF_RANGE.of("year");
        }
        At at = moments.at(null, knownAt);
        return years.of(() -> seen().oneOf("unit", units.below(under, at)), year, at);
    }

    private LocalDate day(At at) {
        return at.asOf() == null ? moments.today() : at.asOf();
    }

    private Where seen() {
        return new Where().oneOf("unit", reaches.current().units());
    }

    @BatchMapping(typeName = "Lease")
    Map<LeaseView, UnitView> unit(List<LeaseView> of) {
        return Relations.load(of, LeaseView::unitCode, unitRows, UnitView::new);
    }

    /** Its number; the row knows the identifier. */
    @BatchMapping(typeName = "Lease")
    Map<LeaseView, String> renews(List<LeaseView> of) {
        Map<LeaseView, String> numbers = new HashMap<>();
        Relations.load(of, LeaseView::renewsLease, leases, seen -> seen.row().number())
                .forEach(numbers::put);
        return numbers;
    }

    @SchemaMapping(typeName = "Lease")
    RowConnection<HistoryEntry> history(LeaseView of, @Arguments PageArguments page) {
        return histories.of(ledger, of.lease(), page);
    }
}
