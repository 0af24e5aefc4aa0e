package org.gongwucang.query.opening;

import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.ASSET_MANAGER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.FINANCE;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.MIGRATOR;

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

/** 期初条目: asked. */
@Controller
class OpeningEntryController {

    private final LedgerReader<OpeningEntryRow> entries;
    private final Moments moments;

    OpeningEntryController(LedgerReader<OpeningEntryRow> entries, Moments moments) {
        this.entries = entries;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedTo({KEEPER, APPROVER, FINANCE, ASSET_MANAGER, MIGRATOR, AUDITOR, ADMINISTRATOR})
    RowConnection<OpeningEntry> openingEntries(
            @Argument @Nullable OpeningEntryFilter filter, @Arguments Asked when, @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? OpeningEntryFilter.ALL : filter).where();
        List<Order> order = List.of(Order.by("book"), Order.by("row"));
        return RowConnection.of(
                entries.page(where, order, page, at), OpeningEntry::new, () -> entries.count(where, at));
    }
}
