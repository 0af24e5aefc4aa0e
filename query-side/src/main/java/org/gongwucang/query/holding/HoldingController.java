package org.gongwucang.query.holding;

import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Custodians;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 物资台账: asked, under the names of its views. */
@Controller
class HoldingController {

    private final LedgerReader<HoldingRow> book;
    private final HoldingConditions conditions;
    private final Custodians custodians;
    private final Moments moments;

    HoldingController(
            LedgerReader<HoldingRow> book, HoldingConditions conditions, Custodians custodians, Moments moments) {
        this.book = book;
        this.conditions = conditions;
        this.custodians = custodians;
        this.moments = moments;
    }

    /** 物资查询. */
    record Holdings(
            @Nullable HoldingFilter filter, @Nullable List<HoldingOrder> orderBy) {}

    @QueryMapping
    @AllowedToReaders
    RowConnection<Holding> stock(@Arguments Holdings asked, @Arguments Asked when, @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        return page(conditions.where(asked.filter(), at).oneOf("state", HoldingLedger.IN_STOCK), asked, page, at);
    }

    @QueryMapping
    @AllowedToReaders
    RowConnection<Holding> register(@Arguments Holdings asked, @Arguments Asked when, @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        return page(conditions.where(asked.filter(), at), asked, page, at);
    }

    @QueryMapping
    @AllowedToReaders
    RowConnection<Holding> custody(
            @Argument @Nullable String custodian,
            @Argument @Nullable String under,
            @Arguments Holdings asked,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = conditions
                .whereInHands(asked.filter(), at)
                .present("custodian")
                .is("custodian", custodian)
                .oneOf("custodian", custodians.of(under, at));
        return page(where, asked, page, at);
    }

    @QueryMapping
    @AllowedToReaders
    RowConnection<Holding> held(@Arguments Holdings asked, @Arguments Asked when, @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        return page(conditions.where(asked.filter(), at).is("held", true), asked, page, at);
    }

    @QueryMapping
    @AllowedToReaders
    RowConnection<Holding> missing(@Arguments Holdings asked, @Arguments Asked when, @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        return page(conditions.where(asked.filter(), at).is("state", "MISSING"), asked, page, at);
    }

    private RowConnection<Holding> page(Where where, Holdings asked, PageArguments page, At at) {
        return RowConnection.of(
                book.page(where, HoldingOrder.of(asked.orderBy()), page, at),
                seen -> new Holding(seen, conditions.day(at)),
                () -> book.count(where, at));
    }
}
