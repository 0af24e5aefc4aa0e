package org.gongwucang.query.running;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.organisation.UnitView;
import org.gongwucang.query.provider.ProviderDesignationRow;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.query.question.Span;
import org.gongwucang.query.running.RunningFilters.EntryFilter;
import org.gongwucang.query.running.RunningFilters.VehicleFilter;
import org.gongwucang.vault.identity.AllowedToFleetReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 单车核算: asked. Whoever is bound to a unit sees what was entered of its vehicles. */
@Controller
class RunningController {

    private final LedgerReader<RunningEntryRow> entries;
    private final LedgerReader<ProviderDesignationRow> designations;
    private final LedgerReader<UnitRow> units;
    private final UnitTrees trees;
    private final Reaches reaches;
    private final Moments moments;

    RunningController(
            LedgerReader<RunningEntryRow> entries,
            LedgerReader<ProviderDesignationRow> designations,
            LedgerReader<UnitRow> units,
            UnitTrees trees,
            Reaches reaches,
            Moments moments) {
        this.entries = entries;
        this.designations = designations;
        this.units = units;
        this.trees = trees;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToFleetReaders
    RowConnection<RunningEntryView> runningEntries(
            @Argument @Nullable EntryFilter filter,
            @Argument @Nullable List<RunningEntryOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? EntryFilter.ALL : filter).on(seen(), trees, at);
        return RowConnection.of(
                entries.page(where, RunningEntryOrder.of(orderBy), page, at),
                RunningEntryView::new,
                () -> entries.count(where, at));
    }

    @QueryMapping
    @AllowedToFleetReaders
    List<VehicleRunning> vehicleRunning(
            @Argument @Nullable VehicleFilter filter,
            @Argument LocalDate from,
            @Argument LocalDate to,
            @Argument @Nullable String knownAt) {
        Span span = new Span.Named(null, from, to).span(moments);
        At at = moments.at(null, knownAt);
        Where where = (filter == null ? VehicleFilter.ALL : filter).on(seen(), trees, at);
        Map<String, List<RunningEntryRow>> vehicles =
                counted(where, span, at).stream().collect(Collectors.groupingBy(RunningEntryRow::vehicle));
        List<VehicleRunning> all = vehicles.values().stream()
                .map(VehicleRunning::of)
                .sorted(Comparator.comparing(VehicleRunning::code))
                .toList();
        return named(Outliers.marked(all), at);
    }

    private List<RunningEntryRow> counted(Where where, Span span, At at) {
        Where within = where.from("day", span.from()).to("day", span.to());
        return entries.all(within, at).stream()
                .map(Seen::row)
                .filter(RunningEntryRow::counts)
                .toList();
    }

    private List<VehicleRunning> named(List<VehicleRunning> all, At at) {
        Set<String> codes = all.stream().map(VehicleRunning::unit).collect(Collectors.toSet());
        Map<String, Seen<UnitRow>> known = units.rows(codes, at);
        return all.stream()
                .map(one -> known.containsKey(one.unit())
                        ? one.withUnitName(known.get(one.unit()).row().name())
                        : one)
                .toList();
    }

    @QueryMapping
    @AllowedToFleetReaders
    List<ProviderCompliance> providerCompliance(
            @Argument int year, @Argument @Nullable String under, @Argument @Nullable String knownAt) {
        Span span = new Span.Named(year, null, null).span(moments);
        At at = moments.at(null, knownAt);
        Where where = seen().oneOf("unit", trees.below(under, at)).oneOf("kind", ProviderCompliance.KINDS);
        List<RunningEntryRow> counted = counted(where, span, at);
        List<ProviderDesignationRow> known =
                designations.all(new Where(), at).stream().map(Seen::row).toList();
        return ProviderCompliance.KINDS.stream()
                .map(kind -> ProviderCompliance.of(kind, counted, known))
                .toList();
    }

    private Where seen() {
        return new Where().oneOf("unit", reaches.current().units());
    }

    @BatchMapping(typeName = "RunningEntry")
    Map<RunningEntryView, UnitView> unit(List<RunningEntryView> rows) {
        return Relations.load(rows, RunningEntryView::unitCode, units, UnitView::new);
    }
}
