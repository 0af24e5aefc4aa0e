package org.gongwucang.query.policy;

import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.ASSET_MANAGER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.FINANCE;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Order;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedTo;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 规则台账: asked. How a rule reads is everybody's business; what was decided by it concerns those who see every unit. */
@Controller
class PolicyController {

    private final LedgerReader<PolicyVersionRow> book;
    private final LedgerReader<PolicyDecisionRow> decisions;
    private final PoliciesInForce inForce;
    private final Moments moments;

    PolicyController(
            LedgerReader<PolicyVersionRow> book,
            LedgerReader<PolicyDecisionRow> decisions,
            PoliciesInForce inForce,
            Moments moments) {
        this.book = book;
        this.decisions = decisions;
        this.inForce = inForce;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedTo(anyRole = true)
    RowConnection<PolicyVersionView> policyVersions(
            @Argument @Nullable PolicyFilter filter, @Arguments Asked when, @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = filter == null ? new Where() : filter.where();
        return RowConnection.of(
                book.page(where, List.of(Order.by("rule"), Order.by("version")), page, at),
                PolicyVersionView::new,
                () -> book.count(where, at));
    }

    @QueryMapping
    @AllowedTo(anyRole = true)
    @Nullable
    PolicyVersionView policyInForce(
            @Argument String rule, @Argument @Nullable LocalDate on, @Argument @Nullable String knownAt) {
        LocalDate day = on == null ? moments.today() : moments.inRange(on, "on");
        return inForce.on(rule, day, moments.at(null, knownAt))
                .map(PolicyVersionView::new)
                .orElse(null);
    }

    @QueryMapping
    @AllowedTo({APPROVER, FINANCE, ASSET_MANAGER, AUDITOR, ADMINISTRATOR})
    RowConnection<PolicyDecisionView> policyDecisions(
            @Argument @Nullable PolicyDecisionFilter filter,
            @Argument String orderBy,
            @Argument @Nullable String knownAt,
            @Arguments PageArguments page) {
        At at = moments.at(null, knownAt);
        Where where = filter == null ? new Where() : filter.where();
        List<Order> order = List.of(Order.by("occurredOn", orderBy), Order.by("recordedAt", orderBy));
        return RowConnection.of(
                decisions.page(where, order, page, at), PolicyDecisionView::new, () -> decisions.count(where, at));
    }
}
