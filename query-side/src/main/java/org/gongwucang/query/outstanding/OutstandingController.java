package org.gongwucang.query.outstanding;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.outstanding.OutstandingSight.Whose;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedTo;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 未了事项: asked, by everybody of oneself, by readers of ledgers of those within their reach. */
@Controller
class OutstandingController {

    private final OutstandingBook book;
    private final OutstandingSight sight;
    private final Moments moments;

    OutstandingController(OutstandingBook book, OutstandingSight sight, Moments moments) {
        this.book = book;
        this.sight = sight;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedTo(anyRole = true)
    RowConnection<OutstandingItem> outstanding(
            @Argument @Nullable String unit,
            @Argument @Nullable String staff,
            @Argument @Nullable List<String> kinds,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        List<OutstandingItem> items = book.of(sight.of(unit, staff), at, day(at)).stream()
                .filter(item -> kinds == null || kinds.contains(item.kind()))
                .toList();
        return OutstandingBook.PAGES.cut(items, page);
    }

    @QueryMapping
    @AllowedTo(anyRole = true)
    OutstandingBalance outstandingBalance(
            @Argument @Nullable String unit, @Argument @Nullable String staff, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        Whose whose = sight.of(unit, staff);
        LocalDate day = day(at);
        return OutstandingBalance.of(whose.staff(), whose.unit(), day, book.of(whose, at, day));
    }

    private LocalDate day(At at) {
        return at.asOf() == null ? moments.today() : at.asOf();
    }
}
