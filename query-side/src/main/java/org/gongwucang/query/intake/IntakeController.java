package org.gongwucang.query.intake;

import static org.gongwucang.vault.identity.Role.ACCEPTOR;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.ASSET_MANAGER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.FINANCE;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;
import static org.gongwucang.vault.identity.Role.UNIT_HEAD;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.query.intake.IntakeRegister.Figures;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Order;
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

/** 入仓台账: asked. Whoever is bound to a unit sees the batches of that unit and of those below it. */
@Controller
class IntakeController {

    private final LedgerReader<IntakeBatchRow> batches;
    private final IntakeRegister register;
    private final UnitTrees units;
    private final Reaches reaches;
    private final Moments moments;

    IntakeController(
            LedgerReader<IntakeBatchRow> batches,
            IntakeRegister register,
            UnitTrees units,
            Reaches reaches,
            Moments moments) {
        this.batches = batches;
        this.register = register;
        this.units = units;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedTo({UNIT_HANDLER, UNIT_HEAD, KEEPER, ACCEPTOR, APPROVER, FINANCE, ASSET_MANAGER, AUDITOR, ADMINISTRATOR})
    RowConnection<IntakeBatchView> intakeBatches(
            @Argument @Nullable IntakeBatchFilter filter,
            @Argument @Nullable List<IntakeBatchOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? IntakeBatchFilter.ALL : filter).on(seen(at), units, at);
        List<Order> order = IntakeBatchOrder.of(orderBy);
        return RowConnection.of(
                batches.page(where, order, page, at), IntakeBatchView::new, () -> batches.count(where, at));
    }

    @QueryMapping
    @AllowedTo({UNIT_HANDLER, UNIT_HEAD, KEEPER, ACCEPTOR, APPROVER, FINANCE, ASSET_MANAGER, AUDITOR, ADMINISTRATOR})
    @Nullable
    IntakeBatchView intakeBatch(
            @Argument String batch, @Argument @Nullable Long atLeastVersion, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        if (at.equals(At.NOW)) {
            batches.await(batch, atLeastVersion);
        }
        return batches.find(batch, seen(at), at).map(IntakeBatchView::new).orElse(null);
    }

    @QueryMapping
    @AllowedTo({UNIT_HANDLER, UNIT_HEAD, KEEPER, ACCEPTOR, APPROVER, FINANCE, ASSET_MANAGER, AUDITOR, ADMINISTRATOR})
    Figures intakeRegister(
            @Argument LocalDate from,
            @Argument LocalDate to,
            @Argument @Nullable String under,
            @Argument @Nullable String knownAt) {
        if (to.isBefore(from)) {
            throw ArgumentFlaw.BEFORE_FROM.of("to");
        }
        At at = moments.at(null, knownAt);
        return register.between(seen(at).oneOf("unit", units.below(under, at)), from, to, at);
    }

    private Where seen(At at) {
        return new Where().oneOf("unit", reaches.current().units());
    }
}
