package org.gongwucang.query.holding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwucang.query.classification.AssetClassRow;
import org.gongwucang.query.holding.HoldingSummary.Line;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.warehouse.LocationRow;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.gongwucang.vault.staff.StaffNames;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 汇总: asked, with the names of what the lines are about. */
@Controller
class SummaryController {

    private final HoldingQuestions questions;
    private final Moments moments;
    private final Map<String, Function<Question, Map<String, String>>> names;

    SummaryController(
            HoldingQuestions questions,
            Moments moments,
            LedgerReader<UnitRow> units,
            LedgerReader<AssetClassRow> classes,
            LedgerReader<LocationRow> locations,
            StaffNames persons) {
        this.questions = questions;
        this.moments = moments;
        this.names = Map.of(
                "UNIT", asked -> named(units, UnitRow::name, asked),
                "CLASS", asked -> named(classes, AssetClassRow::name, asked),
                "LOCATION", asked -> named(locations, LocationRow::name, asked),
                "STATE", asked -> Map.of(),
                "CUSTODIAN", asked -> persons.of(asked.keys()));
    }

    private record Question(Collection<String> keys, At at) {}

    @QueryMapping
    @AllowedToReaders
    HoldingSummary holdingSummary(
            @Argument String by, @Argument @Nullable HoldingFilter filter, @Arguments Asked when) {
        return questions.summary(by, filter, moments.at(when.asOf(), when.knownAt()));
    }

    @BatchMapping(typeName = "HoldingSummaryLine")
    Map<Line, String> name(List<Line> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(line -> Map.entry(line.dimension(), line.at())))
                .entrySet()
                .stream()
                .flatMap(group -> named(
                        group.getValue(),
                        group.getKey().getKey(),
                        group.getKey().getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Stream<Map.Entry<Line, String>> named(List<Line> lines, String dimension, At at) {
        List<String> keys =
                lines.stream().map(Line::key).filter(Objects::nonNull).toList();
        Map<String, String> found =
                Objects.requireNonNull(names.get(dimension), dimension).apply(new Question(keys, at));
        return lines.stream()
                .filter(line -> line.key() != null && found.containsKey(line.key()))
                .map(line -> Map.entry(line, found.get(line.key())));
    }

    private static <R> Map<String, String> named(LedgerReader<R> book, Function<R, String> name, Question asked) {
        return book.rows(asked.keys(), asked.at()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, row -> name.apply(row.getValue().row())));
    }
}
