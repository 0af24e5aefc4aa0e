package org.gongwucang.query.delegation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Order;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.StaffRow;
import org.gongwucang.query.organisation.StaffView;
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

/** 授权台账: asked. Whoever is bound to a unit sees what its people delegated. */
@Controller
class DelegationController {

    private final LedgerReader<DelegationRow> delegations;
    private final LedgerReader<StaffRow> staff;
    private final LedgerReader<UnitRow> units;
    private final UnitTrees trees;
    private final Reaches reaches;
    private final Moments moments;

    DelegationController(
            LedgerReader<DelegationRow> delegations,
            LedgerReader<StaffRow> staff,
            LedgerReader<UnitRow> units,
            UnitTrees trees,
            Reaches reaches,
            Moments moments) {
        this.delegations = delegations;
        this.staff = staff;
        this.units = units;
        this.trees = trees;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToReaders
    RowConnection<DelegationView> delegations(
            @Argument @Nullable DelegationFilter filter,
            @Argument String orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        DelegationFilter asked = filter == null ? DelegationFilter.ALL : filter;
        Where where = asked.on(
                new Where().oneOf("unit", reaches.current().units()).oneOf("unit", trees.below(asked.under(), at)));
        return RowConnection.of(
                delegations.page(where, List.of(Order.by("from", orderBy)), page, at),
                DelegationView::new,
                () -> delegations.count(where, at));
    }

    @BatchMapping(typeName = "Delegation")
    Map<DelegationView, StaffView> delegator(List<DelegationView> rows) {
        return people(rows, DelegationView::delegatorNumber);
    }

    @BatchMapping(typeName = "Delegation")
    Map<DelegationView, StaffView> delegate(List<DelegationView> rows) {
        return people(rows, DelegationView::delegateNumber);
    }

    private Map<DelegationView, StaffView> people(
            List<DelegationView> rows, Function<DelegationView, @Nullable String> number) {
        return Relations.load(rows, number, staff, StaffView::new);
    }

    @BatchMapping(typeName = "Delegation")
    Map<DelegationView, UnitView> unit(List<DelegationView> rows) {
        return Relations.load(rows, DelegationView::unitCode, units, UnitView::new);
    }
}
