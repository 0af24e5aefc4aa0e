package org.gongwucang.query.depreciation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gongwucang.query.classification.AssetClassRow;
import org.gongwucang.query.classification.AssetClassView;
import org.gongwucang.query.depreciation.NetValueBook.MonthEnd;
import org.gongwucang.query.depreciation.NetValueBook.NetValueLine;
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
    private final NetValueBook book;

    NetValueController(
            LedgerReader<HoldingRow> things,
            LedgerReader<AssetClassRow> classes,
            LedgerReader<UnitRow> units,
            HoldingConditions conditions,
            NetValueBook book) {
        this.things = things;
        this.classes = classes;
        this.units = units;
        this.conditions = conditions;
        this.book = book;
    }

    /** 净值汇总. */
    record NetValueSummary(
            String month,
            int policyVersion,
            List<NetValueLine> lines,
            BigDecimal original,
            BigDecimal accumulated,
            BigDecimal net) {}

    @QueryMapping
    @AllowedToReaders
    RowConnection<NetValueView> netValues(
            @Argument String month,
            @Argument @Nullable HoldingFilter filter,
            @Argument @Nullable List<HoldingOrder> orderBy,
            @Argument @Nullable String knownAt,
            @Arguments PageArguments page) {
        MonthEnd end = book.end(month, knownAt);
        DepreciationRule rule = book.rule(end);
        Where where = conditions.where(filter, end.at());
        return RowConnection.of(
                things.page(where, HoldingOrder.of(orderBy), page, end.at()),
                seen -> NetValueBook.view(seen, end, rule),
                () -> things.count(where, end.at()));
    }

    @QueryMapping
    @AllowedToReaders
    List<NetValueView> netValueCourse(
            @Argument String code, @Argument String from, @Argument String to, @Argument @Nullable String knownAt) {
        Where where = conditions.where(null, book.end(to, knownAt).at()).is("code", code);
        return book.course(where, from, to, knownAt);
    }

    @QueryMapping
    @AllowedToReaders
    NetValueSummary netValueSummary(
            @Argument String month,
            @Argument String by,
            @Argument @Nullable HoldingFilter filter,
            @Argument @Nullable String knownAt) {
        MonthEnd end = book.end(month, knownAt);
        List<NetValueLine> lines = book.lines(conditions.where(filter, end.at()), by, end);
        return new NetValueSummary(
                end.month().toString(),
                book.rule(end).version(),
                lines,
                NetValueBook.sum(lines.stream().map(NetValueLine::original).toList()),
                NetValueBook.sum(lines.stream().map(NetValueLine::accumulated).toList()),
                NetValueBook.sum(lines.stream().map(NetValueLine::net).toList()));
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
