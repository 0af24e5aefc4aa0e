package org.gongwucang.query.holding;

import static org.gongwucang.vault.identity.Role.ACCEPTOR;
import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.ASSET_MANAGER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.FINANCE;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.MIGRATOR;
import static org.gongwucang.vault.identity.Role.UNIT_HANDLER;
import static org.gongwucang.vault.identity.Role.UNIT_HEAD;

import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedTo;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 冻结与报失: what must not be moved, and what nobody finds. */
@Controller
class BoundController {

    private final LedgerReader<HoldingRow> book;
    private final HoldingConditions conditions;
    private final Moments moments;

    BoundController(LedgerReader<HoldingRow> book, HoldingConditions conditions, Moments moments) {
        this.book = book;
        this.conditions = conditions;
        this.moments = moments;
    }

    /** 物资查询. */
    record Holdings(
            @Nullable HoldingFilter filter, @Nullable List<HoldingOrder> orderBy) {}

    @QueryMapping
    @AllowedTo({
        UNIT_HANDLER,
        UNIT_HEAD,
        KEEPER,
        ACCEPTOR,
        APPROVER,
        FINANCE,
        ASSET_MANAGER,
        MIGRATOR,
        AUDITOR,
        ADMINISTRATOR
    })
    RowConnection<Holding> held(@Arguments Holdings asked, @Arguments Asked when, @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        return page(conditions.where(asked.filter(), at).is("held", true), asked, page, at);
    }

    @QueryMapping
    @AllowedTo({
        UNIT_HANDLER,
        UNIT_HEAD,
        KEEPER,
        ACCEPTOR,
        APPROVER,
        FINANCE,
        ASSET_MANAGER,
        MIGRATOR,
        AUDITOR,
        ADMINISTRATOR
    })
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
