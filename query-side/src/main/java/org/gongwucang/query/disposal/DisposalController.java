package org.gongwucang.query.disposal;

import static org.gongwucang.vault.identity.Role.ACCEPTOR;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.ASSET_MANAGER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.FINANCE;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;
import static org.gongwucang.vault.identity.Role.UNIT_HEAD;

import java.util.List;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedTo;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 处置台账: asked. Whoever is bound to a unit sees the cases of that unit and of those below it. */
@Controller
class DisposalController {

    private static final int LAST_YEAR = 9999;

    private final LedgerReader<DisposalCaseRow> cases;
    private final LedgerReader<DisposalLineRow> lines;
    private final LedgerReader<PursuitRow> pursuits;
    private final DisposalRegister register;
    private final UnitTrees units;
    private final Reaches reaches;
    private final Moments moments;

    DisposalController(
            LedgerReader<DisposalCaseRow> cases,
            LedgerReader<DisposalLineRow> lines,
            LedgerReader<PursuitRow> pursuits,
            DisposalRegister register,
            UnitTrees units,
            Reaches reaches,
            Moments moments) {
        this.cases = cases;
        this.lines = lines;
        this.pursuits = pursuits;
        this.register = register;
        this.units = units;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedTo({UNIT_HANDLER, UNIT_HEAD, KEEPER, ACCEPTOR, APPROVER, FINANCE, ASSET_MANAGER, AUDITOR, ADMINISTRATOR})
    RowConnection<DisposalCaseView> disposalCases(
            @Argument @Nullable DisposalCaseFilter filter,
            @Argument @Nullable List<DisposalCaseOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? DisposalCaseFilter.ALL : filter).on(seen(), units, at);
        return RowConnection.of(
                cases.page(where, DisposalCaseOrder.of(orderBy), page, at),
                DisposalCaseView::new,
                () -> cases.count(where, at));
    }

    @QueryMapping
    @AllowedTo({UNIT_HANDLER, UNIT_HEAD, KEEPER, ACCEPTOR, APPROVER, FINANCE, ASSET_MANAGER, AUDITOR, ADMINISTRATOR})
    @Nullable
    DisposalCaseView disposalCase(
            @Argument String number, @Argument @Nullable Long atLeastVersion, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = seen().is("number", number);
        if (at.equals(At.NOW) && atLeastVersion != null) {
            cases.awaitAny(where, atLeastVersion);
        }
        return cases.all(where, at).stream()
                .findFirst()
                .map(DisposalCaseView::new)
                .orElse(null);
    }

    @QueryMapping
    @AllowedTo({UNIT_HANDLER, UNIT_HEAD, KEEPER, ACCEPTOR, APPROVER, FINANCE, ASSET_MANAGER, AUDITOR, ADMINISTRATOR})
    RowConnection<DisposalLineView> disposalLines(
            @Argument @Nullable DisposalLineFilter filter,
            @Argument @Nullable List<DisposalLineOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? DisposalLineFilter.ALL : filter).on(seen(), units, at);
        return RowConnection.of(
                lines.page(where, DisposalLineOrder.of(orderBy), page, at),
                DisposalLineView::new,
                () -> lines.count(where, at));
    }

    @QueryMapping
    @AllowedTo({UNIT_HANDLER, UNIT_HEAD, KEEPER, ACCEPTOR, APPROVER, FINANCE, ASSET_MANAGER, AUDITOR, ADMINISTRATOR})
    List<DisposalRegister.Line> disposalRegister(
            @Argument int year, @Argument @Nullable String under, @Argument @Nullable String knownAt) {
        if (year < 1 || year > LAST_YEAR) {
            throw ArgumentFlaw.OUT_OF_RANGE.of("year");
        }
        At at = moments.at(null, knownAt);
        return register.of(seen().oneOf("unit", units.below(under, at)), year, at);
    }

    @QueryMapping
    @AllowedTo({UNIT_HANDLER, UNIT_HEAD, KEEPER, ACCEPTOR, APPROVER, FINANCE, ASSET_MANAGER, AUDITOR, ADMINISTRATOR})
    RowConnection<PursuitView> pursuits(
            @Argument @Nullable PursuitFilter filter,
            @Argument @Nullable List<PursuitOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? PursuitFilter.ALL : filter).on(seen(), units, at);
        return RowConnection.of(
                pursuits.page(where, PursuitOrder.of(orderBy), page, at),
                PursuitView::new,
                () -> pursuits.count(where, at));
    }

    private Where seen() {
        return new Where().oneOf("unit", reaches.current().units());
    }
}
