package org.gongwucang.query.movement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.query.classification.AssetClassRow;
import org.gongwucang.query.classification.AssetClassView;
import org.gongwucang.query.classification.ClassInput;
import org.gongwucang.query.holding.Codes;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.JournalReader;
import org.gongwucang.query.ledger.JournalReader.Postings;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Order;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.movement.MovementTotals.Total;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.query.question.RowConnection.Edge;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 出入仓流水: asked. Whoever is bound to a unit sees the ways of that unit's things. */
@Controller
class MovementController {

    private final LedgerReader<MovementRow> journal;
    private final MovementTotals totals;
    private final LedgerReader<AssetClassRow> classes;
    private final MovementConditions conditions;
    private final Codes codes;
    private final Moments moments;

    MovementController(
            LedgerReader<MovementRow> journal,
            MovementTotals totals,
            LedgerReader<AssetClassRow> classes,
            MovementConditions conditions,
            Codes codes,
            Moments moments) {
        this.journal = journal;
        this.totals = totals;
        this.classes = classes;
        this.conditions = conditions;
        this.codes = codes;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToReaders
    RowConnection<Movement> movements(
            @Argument @Nullable MovementFilter filter,
            @Argument String orderBy,
            @Argument @Nullable Boolean corrections,
            @Argument @Nullable String knownAt,
            @Arguments PageArguments page) {
        At at = moments.at(null, knownAt);
        Where where = conditions.where(filter == null ? MovementFilter.ALL : filter, at);
        if (Boolean.TRUE.equals(corrections)) {
            return withCorrections(where, orderBy, page, at);
        }
        List<Order> order = List.of(Order.by("occurredOn", orderBy), Order.by("recordedAt", orderBy));
        return RowConnection.of(journal.page(where, order, page, at), Movement::new, () -> journal.count(where, at));
    }

    private RowConnection<Movement> withCorrections(Where where, String orderBy, PageArguments page, At at) {
        JournalReader<MovementRow> all = journal.journal();
        Postings<MovementRow> found = all.page(where, orderBy, page, at);
        List<Edge<Movement>> edges = found.postings().stream()
                .map(posting -> new Edge<>(posting.cursor(), Movement.of(posting)))
                .toList();
        return RowConnection.of(edges, found.hasPrevious(), found.hasNext(), () -> all.count(where, at));
    }

    @QueryMapping
    @AllowedToReaders
    List<Total> movementTotals(
            @Argument LocalDate from,
            @Argument LocalDate to,
            @Argument @Nullable String under,
            @Argument @Nullable String location,
            @Argument @Nullable ClassInput assetClass,
            @Argument @Nullable String knownAt) {
        if (to.isBefore(from)) {
            throw ArgumentFlaw.BEFORE_FROM.of("to");
        }
        At at = moments.at(null, knownAt);
        MovementFilter filter = new MovementFilter(null, null, null, assetClass, location, under, null);
        return totals.between(from, to, () -> conditions.where(filter, at), at);
    }

    @BatchMapping(typeName = "Movement")
    Map<Movement, String> code(List<Movement> movements) {
        Map<String, String> known =
                codes.of(movements.stream().map(Movement::id).collect(Collectors.toSet()));
        return movements.stream()
                .filter(movement -> known.containsKey(movement.id()))
                .collect(Collectors.toMap(movement -> movement, movement -> known.get(movement.id())));
    }

    @BatchMapping(typeName = "MovementTotal")
    Map<Total, AssetClassView> assetClass(List<Total> lines) {
        Map<Total, AssetClassView> found = new HashMap<>();
        lines.stream()
                .collect(Collectors.groupingBy(Total::at))
                .forEach((at, group) -> found.putAll(classesOf(group, at)));
        return found;
    }

    private Map<Total, AssetClassView> classesOf(List<Total> lines, At at) {
        Map<String, Total> byClass =
                lines.stream().collect(Collectors.toMap(Total::assetClassId, line -> line, (one, same) -> one));
        Map<Total, AssetClassView> found = new HashMap<>();
        classes.rows(byClass.keySet(), at)
                .forEach((key, seen) -> found.put(byClass.get(key), new AssetClassView(seen)));
        return found;
    }
}
