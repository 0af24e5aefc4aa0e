package org.gongwucang.query.warehouse;

import java.util.List;
import java.util.Map;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Order;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedTo;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 库位台账: asked. A place lies in the places whose codes its own begins with. */
@Controller
class LocationController {

    private final LedgerReader<LocationRow> book;
    private final LedgerReader<WarehouseRow> warehouses;
    private final Moments moments;

    LocationController(LedgerReader<LocationRow> book, LedgerReader<WarehouseRow> warehouses, Moments moments) {
        this.book = book;
        this.warehouses = warehouses;
        this.moments = moments;
    }

    /** 库位筛选. */
    record LocationFilter(
            @Nullable String text,
            @Nullable String under,
            @Nullable Boolean active) {

        Where where() {
            return new Where()
                    .text(text, List.of("name"), List.of("location"))
                    .within("location", under, '/')
                    .is("active", active);
        }
    }

    @QueryMapping
    @AllowedTo(anyRole = true)
    RowConnection<LocationView> locations(
            @Argument @Nullable LocationFilter filter, @Arguments Asked when, @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = filter == null ? new Where() : filter.where();
        return RowConnection.of(
                book.page(where, List.of(Order.by("location")), page, at),
                LocationView::new,
                () -> book.count(where, at));
    }

    @QueryMapping
    @AllowedTo(anyRole = true)
    @Nullable
    LocationView location(@Argument String location, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        book.await(location, when.atLeastVersion());
        return book.row(location, at).map(LocationView::new).orElse(null);
    }

    @BatchMapping(typeName = "Location")
    Map<LocationView, WarehouseView> warehouse(List<LocationView> locations) {
        return Relations.load(locations, LocationView::warehouseCode, warehouses, WarehouseView::new);
    }
}
