package org.gongwucang.query.reassignment;

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
import org.gongwucang.query.reassignment.ReassignmentRegister.ReassignmentRegisterLine;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 划转台账: asked. Whoever is bound to a unit sees the acts by which it, or a unit below it, gives or receives. */
@Controller
class ReassignmentController {

    private static final int LAST_YEAR = 9999;

    private final LedgerReader<ReassignmentRow> acts;
    private final LedgerReader<ReassignmentLineRow> lines;
    private final ReassignmentRegister register;
    private final UnitTrees units;
    private final Reaches reaches;
    private final Moments moments;

    ReassignmentController(
            LedgerReader<ReassignmentRow> acts,
            LedgerReader<ReassignmentLineRow> lines,
            ReassignmentRegister register,
            UnitTrees units,
            Reaches reaches,
            Moments moments) {
        this.acts = acts;
        this.lines = lines;
        this.register = register;
        this.units = units;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToReaders
    RowConnection<ReassignmentView> reassignments(
            @Argument @Nullable ReassignmentFilter filter,
            @Argument @Nullable List<ReassignmentOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? ReassignmentFilter.ALL : filter).on(seen(), units, at);
        return RowConnection.of(
                acts.page(where, ReassignmentOrder.of(orderBy), page, at),
                ReassignmentView::new,
                () -> acts.count(where, at));
    }

    @QueryMapping
    @AllowedToReaders
    @Nullable
    ReassignmentView reassignment(
            @Argument String number, @Argument @Nullable Long atLeastVersion, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = seen().is("number", number);
        if (at.equals(At.NOW) && atLeastVersion != null) {
            acts.awaitAny(where, atLeastVersion);
        }
        return acts.all(where, at).stream()
                .findFirst()
                .map(ReassignmentView::new)
                .orElse(null);
    }

    @QueryMapping
    @AllowedToReaders
    RowConnection<ReassignmentLineView> reassignmentLines(
            @Argument @Nullable ReassignmentLineFilter filter,
            @Argument @Nullable List<ReassignmentLineOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? ReassignmentLineFilter.ALL : filter).on(seen(), units, at);
        return RowConnection.of(
                lines.page(where, ReassignmentLineOrder.of(orderBy), page, at),
                ReassignmentLineView::new,
                () -> lines.count(where, at));
    }

    @QueryMapping
    @AllowedToReaders
    List<ReassignmentRegisterLine> reassignmentRegister(
            @Argument int year,
            @Argument @Nullable String from,
            @Argument @Nullable String to,
            @Argument @Nullable String knownAt) {
        if (year < 1 || year > LAST_YEAR) {
            throw ArgumentFlaw.OUT_OF_RANGE.of("year");
        }
        At at = moments.at(null, knownAt);
        Where where = seen().oneOf("fromUnit", units.below(from, at)).oneOf("toUnit", units.below(to, at));
        return register.of(where, year, at);
    }

    private Where seen() {
        return new Where().oneOf("seenBy", reaches.current().units());
    }
}
