package org.gongwucang.query.temporarybody;

import java.util.List;
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
import org.gongwucang.vault.identity.AllowedToOrderReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 临时机构台账: asked. Whoever is bound to a unit sees the body that it is or leads, and what that has. */
@Controller
class TemporaryBodyController {

    private final LedgerReader<TemporaryBodyRow> bodies;
    private final LedgerReader<KitLineRow> lines;
    private final LedgerReader<KitTemplateRow> templates;
    private final UnitTrees units;
    private final Reaches reaches;
    private final Moments moments;

    TemporaryBodyController(
            LedgerReader<TemporaryBodyRow> bodies,
            LedgerReader<KitLineRow> lines,
            LedgerReader<KitTemplateRow> templates,
            UnitTrees units,
            Reaches reaches,
            Moments moments) {
        this.bodies = bodies;
        this.lines = lines;
        this.templates = templates;
        this.units = units;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToOrderReaders
    RowConnection<TemporaryBodyView> temporaryBodies(
            @Argument @Nullable TemporaryBodyFilter filter,
            @Argument @Nullable List<TemporaryBodyOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? TemporaryBodyFilter.ALL : filter).on(seen(), units, at);
        List<Order> order = TemporaryBodyOrder.of(orderBy, Order.by("body"));
        return RowConnection.of(
                bodies.page(where, order, page, at), TemporaryBodyView::new, () -> bodies.count(where, at));
    }

    @QueryMapping
    @AllowedToOrderReaders
    @Nullable
    TemporaryBodyView temporaryBody(
            @Argument String body, @Argument @Nullable Long atLeastVersion, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        if (at.equals(At.NOW)) {
            bodies.await(body, atLeastVersion);
        }
        return bodies.find(body, seen(), at).map(TemporaryBodyView::new).orElse(null);
    }

    @QueryMapping
    @AllowedToOrderReaders
    RowConnection<KitLineView> kitLines(
            @Argument @Nullable KitLineFilter filter,
            @Argument @Nullable List<KitLineOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where own = new Where().oneOf("body", reaches.current().units());
        Where where = (filter == null ? KitLineFilter.ALL : filter).on(own);
        List<Order> order = KitLineOrder.of(orderBy, Order.by("number"), Order.by("line"));
        return RowConnection.of(lines.page(where, order, page, at), KitLineView::new, () -> lines.count(where, at));
    }

    @QueryMapping
    @AllowedToOrderReaders
    RowConnection<KitTemplateView> kitTemplates(
            @Argument @Nullable KitTemplateFilter filter, @Arguments Asked when, @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = new Where().is("active", filter == null ? null : filter.active());
        return RowConnection.of(
                templates.page(where, List.of(Order.by("template")), page, at),
                KitTemplateView::new,
                () -> templates.count(where, at));
    }

    private Where seen() {
        return new Where().oneOf("seenBy", reaches.current().units());
    }
}
