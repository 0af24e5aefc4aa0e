package org.gongwucang.query.holding;

import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 划出单位留存: what a unit still has on its books outside the warehouse, whatever is wrong with it. */
@Controller
class RemainingController {

    private final LedgerReader<HoldingRow> book;
    private final HoldingConditions conditions;
    private final Moments moments;

    RemainingController(LedgerReader<HoldingRow> book, HoldingConditions conditions, Moments moments) {
        this.book = book;
        this.conditions = conditions;
        this.moments = moments;
    }

    /** What lies in a warehouse, or an order took from there, has an account. */
    @QueryMapping
    @AllowedToReaders
    RowConnection<Holding> remainingInUse(
            @Argument String unit,
            @Argument @Nullable List<HoldingOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = conditions.where(null, at).is("unit", unit).absent("account");
        return RowConnection.of(
                book.page(where, HoldingOrder.of(orderBy), page, at),
                seen -> new Holding(seen, conditions.day(at)),
                () -> book.count(where, at));
    }
}
