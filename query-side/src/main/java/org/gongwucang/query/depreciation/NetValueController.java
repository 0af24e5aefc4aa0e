package org.gongwucang.query.depreciation;

import java.util.List;
import java.util.Map;
import org.gongwucang.query.classification.AssetClassRow;
import org.gongwucang.query.classification.AssetClassView;
import org.gongwucang.query.depreciation.MonthEnds.MonthEnd;
import org.gongwucang.query.holding.HoldingConditions;
import org.gongwucang.query.holding.HoldingFilter;
import org.gongwucang.query.holding.HoldingOrder;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.organisation.UnitView;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 净值: asked. Whoever is bound to a unit sees the things of it and of those below it. */
@Controller
class NetValueController {

    private final LedgerReader<HoldingRow> things;
    private final LedgerReader<AssetClassRow> classes;
    private final LedgerReader<UnitRow> units;
    private final HoldingConditions conditions;
    private final MonthEnds months;
    private final NetValueBook book;

    NetValueController(
            LedgerReader<HoldingRow> things,
            LedgerReader<AssetClassRow> classes,
            LedgerReader<UnitRow> units,
            HoldingConditions conditions,
            MonthEnds months,
            NetValueBook book) {
        this.things = things;
        this.classes = classes;
        this.units = units;
        this.conditions = conditions;
        this.months = months;
        this.book = book;
    }

    @QueryMapping
    @AllowedToReaders
    RowConnection<NetValueView> netValues(
            @Argument String month,
            @Argument @Nullable HoldingFilter filter,
            @Argument @Nullable List<HoldingOrder> orderBy,
            @Argument @Nullable String knownAt,
            @Arguments PageArguments page) {
        MonthEnd end = months.of(month, "month", knownAt);
        DepreciationRule rule = months.rule(end);
        Where where = conditions.where(filter, end.at());
        return RowConnection.of(
                things.page(where, HoldingOrder.of(orderBy), page, end.at()),
                seen -> book.view(seen, end, rule),
                () -> things.count(where, end.at()));
    }

    @QueryMapping
    @AllowedToReaders
    List<NetValueView> netValueCourse(
            @Argument String code, @Argument String from, @Argument String to, @Argument @Nullable String knownAt) {
        List<MonthEnd> ends = months.between(from, to, knownAt);
        MonthEnd last = ends.get(ends.size() - 1);
        return book.course(conditions.where(null, last.at()).is("code", code), ends);
    }

    @QueryMapping
    @AllowedToReaders
    NetValueSummary netValueSummary(
            @Argument String month,
            @Argument String by,
            @Argument @Nullable HoldingFilter filter,
            @Argument @Nullable String knownAt) {
        MonthEnd end = months.of(month, "month", knownAt);
        return NetValueSummary.of(end, months.rule(end), book.lines(conditions.where(filter, end.at()), by, end));
    }

    @BatchMapping(typeName = "NetValue")
    Map<NetValueView, AssetClassView> assetClass(List<NetValueView> values) {
        return Relations.load(values, NetValueView::assetClassId, classes, AssetClassView::new);
    }

    @BatchMapping(typeName = "NetValue")
    Map<NetValueView, UnitView> unit(List<NetValueView> values) {
        return Relations.load(values, NetValueView::unitCode, units, UnitView::new);
    }
}
