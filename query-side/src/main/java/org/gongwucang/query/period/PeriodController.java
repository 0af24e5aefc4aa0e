package org.gongwucang.query.period;

import java.util.List;
import org.gongwucang.query.holding.HoldingQuestions;
import org.gongwucang.query.holding.HoldingSummary;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Order;
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
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** 会计期间台账: asked. What a month held is summed up over the units within the caller's reach. */
@Controller
class PeriodController {

    private final LedgerReader<PeriodRow> book;
    private final HoldingQuestions holdings;
    private final Moments moments;

    PeriodController(LedgerReader<PeriodRow> book, HoldingQuestions holdings, Moments moments) {
        this.book = book;
        this.holdings = holdings;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToReaders
    RowConnection<PeriodView> periods(
            @Argument String orderBy,
            @Argument @Nullable String state,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = new Where().is("state", state);
        return RowConnection.of(
                book.page(where, List.of(Order.by("period", orderBy)), page, at),
                PeriodView::new,
                () -> book.count(where, at));
    }

    @QueryMapping
    @AllowedToReaders
    @Nullable
    PeriodView period(@Argument String period, @Argument @Nullable Long atLeastVersion, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        if (at.equals(At.NOW)) {
            book.await(period, atLeastVersion);
        }
        return book.find(period, new Where(), at).map(PeriodView::new).orElse(null);
    }

    @SchemaMapping(typeName = "PeriodEdition")
    @Nullable
    HoldingSummary figures(PeriodEdition edition, @Argument String by) {
        return edition.isSettled(moments.now()) ? holdings.summary(by, null, edition.at()) : null;
    }

    @SchemaMapping(typeName = "PeriodEdition")
    @Nullable
    List<HoldingSummary.Line> difference(PeriodEdition edition, @Argument String by) {
        PeriodEdition before = edition.before();
        if (before == null || !edition.isSettled(moments.now())) {
            return null;
        }
        return PeriodDifference.between(
                holdings.summary(by, null, before.at()).lines(),
                holdings.summary(by, null, edition.at()).lines());
    }
}
