package org.gongwucang.query.warehouse;

import java.util.List;
import java.util.Map;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Order;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.organisation.UnitView;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.Reach;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedTo;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 仓库台账: asked. Warehouses and places are no unit's things: everybody who is signed in may know of them. */
@Controller
class WarehouseController {

    private final LedgerReader<WarehouseRow> book;
    private final LedgerReader<UnitRow> units;
    private final Moments moments;
    private final Reaches reaches;

    WarehouseController(
            LedgerReader<WarehouseRow> book, LedgerReader<UnitRow> units, Moments moments, Reaches reaches) {
        this.book = book;
        this.units = units;
        this.moments = moments;
        this.reaches = reaches;
    }

    @QueryMapping
    @AllowedTo(anyRole = true)
    RowConnection<WarehouseView> warehouses(@Arguments Asked when, @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = new Where();
        return RowConnection.of(
                book.page(where, List.of(Order.by("warehouse")), page, at),
                WarehouseView::new,
                () -> book.count(where, at));
    }

    @BatchMapping(typeName = "Warehouse")
    Map<WarehouseView, UnitView> unit(List<WarehouseView> warehouses) {
        Reach reach = reaches.current();
        return Relations.load(
                warehouses,
                warehouse -> reach.admits(warehouse.unitCode()) ? warehouse.unitCode() : null,
                units,
                UnitView::new);
    }
}
