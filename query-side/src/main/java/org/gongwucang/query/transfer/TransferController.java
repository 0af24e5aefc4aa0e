package org.gongwucang.query.transfer;

import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.GATEKEEPER;
import static org.gongwucang.vault.identity.Role.KEEPER;
import static org.gongwucang.vault.identity.Role.SECOND_APPROVER;

import java.time.LocalDate;
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
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.AllowedToOrderReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 出仓台账: asked. Whoever is bound to a unit sees the orders of that unit and of those below it. */
@Controller
class TransferController {

    private final LedgerReader<TransferOrderRow> orders;
    private final LedgerReader<TransferLineRow> lines;
    private final UnitTrees units;
    private final Reaches reaches;
    private final Moments moments;

    TransferController(
            LedgerReader<TransferOrderRow> orders,
            LedgerReader<TransferLineRow> lines,
            UnitTrees units,
            Reaches reaches,
            Moments moments) {
        this.orders = orders;
        this.lines = lines;
        this.units = units;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToOrderReaders
    RowConnection<TransferOrderView> transferOrders(
            @Argument @Nullable TransferOrderFilter filter,
            @Argument @Nullable List<TransferOrderOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? TransferOrderFilter.ALL : filter).on(seen(), units, at);
        List<Order> order = TransferOrderOrder.of(orderBy, Order.by("number"));
        return RowConnection.of(
                orders.page(where, order, page, at), TransferOrderView::new, () -> orders.count(where, at));
    }

    @QueryMapping
    @AllowedToOrderReaders
    @Nullable
    TransferOrderView transferOrder(
            @Argument String number, @Argument @Nullable Long atLeastVersion, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = seen().is("number", number);
        if (at.equals(At.NOW) && atLeastVersion != null) {
            orders.awaitAny(where, atLeastVersion);
        }
        return orders.all(where, at).stream()
                .findFirst()
                .map(TransferOrderView::new)
                .orElse(null);
    }

    /** What may pass the gate under this number. */
    @QueryMapping
    @AllowedTo({GATEKEEPER, KEEPER, APPROVER, SECOND_APPROVER, AUDITOR})
    @Nullable
    TransferOrderView gatePass(@Argument String gatePass) {
        return orders.all(seen().is("passNumbers", gatePass), At.NOW).stream()
                .findFirst()
                .map(TransferOrderView::new)
                .orElse(null);
    }

    @QueryMapping
    @AllowedToOrderReaders
    RowConnection<TransferLineView> transferLines(
            @Argument @Nullable TransferLineFilter filter,
            @Argument @Nullable List<TransferLineOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? TransferLineFilter.ALL : filter).on(seen(), units, at, day(at));
        return page(where, TransferLineOrder.of(orderBy, Order.by("number"), Order.by("line")), page, at);
    }

    @QueryMapping
    @AllowedToOrderReaders
    RowConnection<TransferLineView> loans(
            @Argument @Nullable LoanFilter filter,
            @Argument @Nullable List<TransferLineOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? LoanFilter.ALL : filter).on(seen(), units, at, day(at));
        return page(where, TransferLineOrder.of(orderBy, Order.by("dueOn")), page, at);
    }

    private RowConnection<TransferLineView> page(Where where, List<Order> order, PageArguments page, At at) {
        return RowConnection.of(
                lines.page(where, order, page, at),
                row -> new TransferLineView(row, day(at)),
                () -> lines.count(where, at));
    }

    private Where seen() {
        return new Where().oneOf("unit", reaches.current().units());
    }

    private LocalDate day(At at) {
        return at.asOf() == null ? moments.today() : at.asOf();
    }
}
