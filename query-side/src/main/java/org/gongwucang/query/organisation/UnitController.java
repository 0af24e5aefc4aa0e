package org.gongwucang.query.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.OrganisationQuestions.UnitFilter;
import org.gongwucang.query.organisation.OrganisationQuestions.Units;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.Reach;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedTo;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 单位台账: asked. A caller bound to a unit sees it and all below it, and nothing of the others. */
@Controller
class UnitController {

    private final LedgerReader<UnitRow> book;
    private final UnitTrees trees;
    private final Moments moments;
    private final Reaches reaches;

    UnitController(LedgerReader<UnitRow> book, UnitTrees trees, Moments moments, Reaches reaches) {
        this.book = book;
        this.trees = trees;
        this.moments = moments;
        this.reaches = reaches;
    }

    @QueryMapping
    @AllowedTo(anyRole = true)
    RowConnection<UnitView> units(@Arguments Units asked, @Arguments Asked when, @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = where(asked.filterOrAll(), at);
        return RowConnection.of(book.page(where, asked.order(), page, at), UnitView::new, () -> book.count(where, at));
    }

    private Where where(UnitFilter filter, At at) {
        return new Where()
                .oneOf("unit", reaches.current().units())
                .oneOf("unit", trees.below(filter.under(), at))
                .text(filter.text(), List.of("name"), List.of("unit"))
                .is("kind", filter.kind())
                .is("active", filter.active());
    }

    @QueryMapping
    @AllowedTo(anyRole = true)
    @Nullable
    UnitView unit(@Argument String unit, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        if (!reaches.current().admits(unit)) {
            return null;
        }
        book.await(unit, when.atLeastVersion());
        return book.row(unit, at).map(UnitView::new).orElse(null);
    }

    @BatchMapping(typeName = "Unit")
    Map<UnitView, UnitView> parent(List<UnitView> units) {
        Reach reach = reaches.current();
        return Relations.load(units, unit -> admitted(unit.parentCode(), reach), book, UnitView::new);
    }

    @BatchMapping(typeName = "Unit")
    Map<UnitView, List<UnitView>> children(List<UnitView> units) {
        Reach reach = reaches.current();
        Map<UnitView, List<UnitView>> children = new HashMap<>();
        units.stream()
                .collect(Collectors.groupingBy(UnitView::at))
                .forEach((at, parents) -> children.putAll(childrenAt(at, parents, reach)));
        return children;
    }

    /** A unit of others may be named beside an own thing; what is below it is not told on the way. */
    private Map<UnitView, List<UnitView>> childrenAt(At at, List<UnitView> parents, Reach reach) {
        List<String> codes = parents.stream().map(UnitView::unit).toList();
        Where where = new Where().oneOf("parent", codes).oneOf("unit", reach.units());
        Map<String, List<UnitView>> found = book.all(where, at).stream()
                .map(UnitView::new)
                .sorted(UnitView.BY_NAME)
                .collect(Collectors.groupingBy(unit -> String.valueOf(unit.parentCode())));
        return parents.stream()
                .collect(Collectors.toMap(parent -> parent, parent -> found.getOrDefault(parent.unit(), List.of())));
    }

    private static @Nullable String admitted(@Nullable String unit, Reach reach) {
        return unit != null && reach.admits(unit) ? unit : null;
    }
}
