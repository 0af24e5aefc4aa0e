package org.gongwucang.query.savings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongwucang.query.classification.AssetClassRow;
import org.gongwucang.query.classification.ClassInput;
import org.gongwucang.query.classification.ClassTrees;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.query.question.Span;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 节约: asked. Whoever is bound to a unit sees what was saved for it and for those below it. */
@Controller
class SavingsController {

    private final SavingsBook book;
    private final LedgerReader<UnitRow> units;
    private final LedgerReader<AssetClassRow> classes;
    private final UnitTrees trees;
    private final ClassTrees classTrees;
    private final Reaches reaches;
    private final Moments moments;

    SavingsController(
            SavingsBook book,
            LedgerReader<UnitRow> units,
            LedgerReader<AssetClassRow> classes,
            UnitTrees trees,
            ClassTrees classTrees,
            Reaches reaches,
            Moments moments) {
        this.book = book;
        this.units = units;
        this.classes = classes;
        this.trees = trees;
        this.classTrees = classTrees;
        this.reaches = reaches;
        this.moments = moments;
    }

    /** 节约: of some days. */
    record Savings(LocalDate from, LocalDate to, long days, List<SavingsFigure> figures) {

        Savings {
            figures = List.copyOf(figures);
        }
    }

    @QueryMapping
    @AllowedToReaders
    Savings savings(
            @Arguments Span.Named days,
            @Argument @Nullable String under,
            @Argument @Nullable ClassInput assetClass,
            @Arguments Asked when) {
        SavingsQuestion question = question(days, under, assetClass, when);
        List<SavingsLine> lines = book.of(question);
        Span span = question.span();
        return new Savings(
                span.from(),
                span.to(),
                span.days(),
                Stream.of(SavingsLine.ALLOTTED, SavingsLine.LENT, SavingsLine.BOUGHT)
                        .map(kind -> SavingsFigure.of(kind, lines, span.days()))
                        .toList());
    }

    @QueryMapping
    @AllowedToReaders
    RowConnection<SavingsLine> savingsLines(
            @Arguments Span.Named days,
            @Argument @Nullable String under,
            @Argument @Nullable ClassInput assetClass,
            @Argument @Nullable String kind,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        List<SavingsLine> lines = book.of(question(days, under, assetClass, when)).stream()
                .filter(line -> kind == null || kind.equals(line.kind()))
                .toList();
        return SavingsBook.PAGES.cut(lines, page);
    }

    private SavingsQuestion question(
            Span.Named days, @Nullable String under, @Nullable ClassInput assetClass, Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        return new SavingsQuestion(
                days.span(moments).until(at, moments),
                reaches.current().units(),
                trees.below(under, at),
                classTrees.below(assetClass, at),
                at);
    }

    @BatchMapping(typeName = "SavingsLine")
    Map<SavingsLine, String> unitName(List<SavingsLine> lines) {
        return Named.of(lines, SavingsLine::unitCode, SavingsLine::at, units, UnitRow::name);
    }

    @BatchMapping(typeName = "SavingsLine")
    Map<SavingsLine, String> className(List<SavingsLine> lines) {
        return Named.of(lines, SavingsLine::assetClassId, SavingsLine::at, classes, AssetClassRow::name);
    }
}
