package org.gongwucang.query.savings;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongwucang.graphql.label.Labels;
import org.gongwucang.graphql.label.Reader;
import org.gongwucang.query.classification.AssetClassRow;
import org.gongwucang.query.classification.ClassInput;
import org.gongwucang.query.classification.ClassTrees;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.Span;
import org.gongwucang.query.warehouse.WarehouseRow;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * 周转: asked. Whoever is bound to a unit sees what went out of the books of that unit and those below it; by the unit that
 * asked, what these asked for.
 */
@Controller
class TurnoverController {

    private final TurnoverBook book;
    private final LedgerReader<UnitRow> units;
    private final LedgerReader<AssetClassRow> classes;
    private final LedgerReader<WarehouseRow> warehouses;
    private final UnitTrees trees;
    private final ClassTrees classTrees;
    private final Reaches reaches;
    private final Moments moments;
    private final Labels labels;

    TurnoverController(
            TurnoverBook book,
            LedgerReader<UnitRow> units,
            LedgerReader<AssetClassRow> classes,
            LedgerReader<WarehouseRow> warehouses,
            UnitTrees trees,
            ClassTrees classTrees,
            Reaches reaches,
            Moments moments,
            Labels labels) {
        this.book = book;
        this.units = units;
        this.classes = classes;
        this.warehouses = warehouses;
        this.trees = trees;
        this.classTrees = classTrees;
        this.reaches = reaches;
        this.moments = moments;
        this.labels = labels;
    }

    /** 指标: a figure that has a definition. */
    enum TurnoverMeasure {
        /** 周转率. */
        TURNOVER_RATE,
        /** 再利用率. */
        REUSE_RATE,
        /** 出仓天数. */
        REQUEST_TO_ISSUE,
        /** 入仓至首次出仓天数. */
        INTAKE_TO_FIRST_ISSUE
    }

    /** 口径: what a figure counts, in the language of the reader. */
    record TurnoverDefinition(TurnoverMeasure measure, String text) {}

    @QueryMapping
    @AllowedToReaders
    List<TurnoverLine> turnover(
            @Arguments Span.Named days,
            @Argument String by,
            @Argument @Nullable String under,
            @Argument @Nullable ClassInput assetClass,
            @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        return book.of(new TurnoverQuestion(
                by,
                days.span(moments).until(at, moments),
                reaches.current().units(),
                trees.below(under, at),
                classTrees.below(assetClass, at),
                at));
    }

    @QueryMapping
    @AllowedToReaders
    List<TurnoverDefinition> turnoverDefinitions() {
        return Arrays.stream(TurnoverMeasure.values())
                .map(measure ->
                        new TurnoverDefinition(measure, labels.label("TurnoverMeasure." + measure, Reader.language())))
                .toList();
    }

    @BatchMapping(typeName = "TurnoverLine")
    Map<TurnoverLine, String> name(List<TurnoverLine> lines) {
        Map<TurnoverLine, String> named = new HashMap<>();
        lines.stream()
                .collect(Collectors.groupingBy(TurnoverLine::by))
                .forEach((by, some) -> named.putAll(named(by, some)));
        return named;
    }

    private Map<TurnoverLine, String> named(String by, List<TurnoverLine> lines) {
        return switch (by) {
            case "GIVER", "ASKER" -> Named.of(lines, TurnoverLine::group, TurnoverLine::at, units, UnitRow::name);
            case "CLASS" -> Named.of(lines, TurnoverLine::group, TurnoverLine::at, classes, AssetClassRow::name);
            case "WAREHOUSE" -> Named.of(lines, TurnoverLine::group, TurnoverLine::at, warehouses, WarehouseRow::name);
            default -> Map.of();
        };
    }
}
