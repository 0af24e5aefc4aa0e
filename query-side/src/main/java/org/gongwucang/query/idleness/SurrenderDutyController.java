package org.gongwucang.query.idleness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongwucang.query.classification.AssetClassRow;
import org.gongwucang.query.classification.AssetClassView;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Order;
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
import org.gongwucang.vault.identity.AllowedToReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 应缴未缴: asked. Whoever is bound to a unit sees what that unit and those below it declared idle. */
@Controller
class SurrenderDutyController {

    private final LedgerReader<SurrenderDutyRow> book;
    private final LedgerReader<HoldingRow> things;
    private final LedgerReader<UnitRow> units;
    private final LedgerReader<AssetClassRow> classes;
    private final UnitTrees trees;
    private final Reaches reaches;
    private final Moments moments;

    SurrenderDutyController(
            LedgerReader<SurrenderDutyRow> book,
            LedgerReader<HoldingRow> things,
            LedgerReader<UnitRow> units,
            LedgerReader<AssetClassRow> classes,
            UnitTrees trees,
            Reaches reaches,
            Moments moments) {
        this.book = book;
        this.things = things;
        this.units = units;
        this.classes = classes;
        this.trees = trees;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToReaders
    RowConnection<SurrenderDuty> surrenderDuties(
            @Argument @Nullable SurrenderDutyFilter filter, @Arguments Asked when, @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        SurrenderDutyFilter asked = filter == null ? SurrenderDutyFilter.ALL : filter;
        Where where = asked.on(seen(asked.under(), at), day(at));
        return RowConnection.of(
                book.page(where, List.of(Order.by("dueOn"), Order.by("code")), page, at),
                seen -> new SurrenderDuty(seen, day(at)),
                () -> book.count(where, at));
    }

    @QueryMapping
    @AllowedToReaders
    List<SurrenderDutySummary> surrenderSummary(@Argument @Nullable String under, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        return SurrenderDutySummary.of(book.all(seen(under, at), at), at, day(at));
    }

    private Where seen(@Nullable String under, At at) {
        return new Where().oneOf("unit", reaches.current().units()).oneOf("unit", trees.below(under, at));
    }

    private LocalDate day(At at) {
        return at.asOf() == null ? moments.today() : at.asOf();
    }

    @BatchMapping(typeName = "SurrenderDuty")
    Map<SurrenderDuty, UnitView> unit(List<SurrenderDuty> duties) {
        return Relations.load(duties, SurrenderDuty::unitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "SurrenderDuty")
    Map<SurrenderDuty, AssetClassView> assetClass(List<SurrenderDuty> duties) {
        return Relations.load(duties, SurrenderDuty::assetClassId, classes, AssetClassView::new);
    }

    @BatchMapping(typeName = "SurrenderDuty")
    Map<SurrenderDuty, String> name(List<SurrenderDuty> duties) {
        return Relations.load(
                duties, SurrenderDuty::id, things, thing -> thing.row().name());
    }

    @BatchMapping(typeName = "SurrenderSummary", field = "unit")
    Map<SurrenderDutySummary, UnitView> unitOfLine(List<SurrenderDutySummary> lines) {
        At at = lines.get(0).at();
        List<String> codes =
                lines.stream().map(SurrenderDutySummary::unitCode).distinct().toList();
        Map<String, Seen<UnitRow>> found = units.rows(codes, at);
        return lines.stream()
                .filter(line -> found.containsKey(line.unitCode()))
                .collect(Collectors.toMap(
                        line -> line, line -> new UnitView(Objects.requireNonNull(found.get(line.unitCode())))));
    }
}
