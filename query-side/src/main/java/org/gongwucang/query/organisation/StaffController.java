package org.gongwucang.query.organisation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.OrganisationQuestions.Staff;
import org.gongwucang.query.organisation.OrganisationQuestions.StaffFilter;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.Reach;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.staff.StaffNames;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 人员台账: asked. A caller bound to a unit sees its people and those of the units below. */
@Controller
class StaffController {

    private final LedgerReader<StaffRow> book;
    private final LedgerReader<UnitRow> units;
    private final UnitTrees trees;
    private final Moments moments;
    private final Reaches reaches;
    private final StaffNames names;

    StaffController(
            LedgerReader<StaffRow> book,
            LedgerReader<UnitRow> units,
            UnitTrees trees,
            Moments moments,
            Reaches reaches,
            StaffNames names) {
        this.book = book;
        this.units = units;
        this.trees = trees;
        this.moments = moments;
        this.reaches = reaches;
        this.names = names;
    }

    @QueryMapping
    @AllowedTo(anyRole = true)
    RowConnection<StaffView> staff(@Arguments Staff asked, @Arguments Asked when, @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = where(asked.filterOrAll(), at);
        return RowConnection.of(book.page(where, asked.order(), page, at), StaffView::new, () -> book.count(where, at));
    }

    private Where where(StaffFilter filter, At at) {
        return new Where()
                .oneOf("unit", reaches.current().units())
                .oneOf("unit", trees.below(filter.under(), at))
                .text(filter.text(), List.of(), List.of("staff"))
                .is("roles", filter.role())
                .is("active", filter.active());
    }

    @QueryMapping
    @AllowedTo(anyRole = true)
    @Nullable
    StaffView staffMember(@Argument String staff, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        Reach reach = reaches.current();
        book.await(staff, when.atLeastVersion());
        return book.row(staff, at)
                .filter(seen -> reach.admits(seen.row().unit()))
                .map(StaffView::new)
                .orElse(null);
    }

    @BatchMapping(typeName = "Staff")
    Map<StaffView, String> name(List<StaffView> staff) {
        Map<String, String> known =
                names.of(staff.stream().map(StaffView::staff).collect(Collectors.toSet()));
        return staff.stream()
                .filter(person -> known.containsKey(person.staff()))
                .collect(Collectors.toMap(person -> person, person -> known.get(person.staff())));
    }

    @BatchMapping(typeName = "Staff")
    Map<StaffView, UnitView> unit(List<StaffView> staff) {
        Reach reach = reaches.current();
        return Relations.load(
                staff, person -> reach.admits(person.unitCode()) ? person.unitCode() : null, units, UnitView::new);
    }
}
