package org.gongwucang.query.fleet;

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
import org.gongwucang.vault.identity.AllowedToFleetReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 车队与购车: asked. Whoever is bound to a unit sees its own and those below it. */
@Controller
class FleetController {

    private final LedgerReader<FleetRow> fleets;
    private final LedgerReader<VehiclePurchaseRow> purchases;
    private final UnitTrees units;
    private final Reaches reaches;
    private final Moments moments;

    FleetController(
            LedgerReader<FleetRow> fleets,
            LedgerReader<VehiclePurchaseRow> purchases,
            UnitTrees units,
            Reaches reaches,
            Moments moments) {
        this.fleets = fleets;
        this.purchases = purchases;
        this.units = units;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToFleetReaders
    RowConnection<FleetView> fleets(
            @Argument @Nullable String under, @Arguments Asked when, @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = seen().oneOf("unit", units.below(under, at));
        return RowConnection.of(
                fleets.page(where, List.of(Order.by("unit")), page, at), FleetView::new, () -> fleets.count(where, at));
    }

    @QueryMapping
    @AllowedToFleetReaders
    RowConnection<VehiclePurchaseView> vehiclePurchases(
            @Argument @Nullable VehiclePurchaseFilter filter,
            @Argument @Nullable List<VehiclePurchaseOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? VehiclePurchaseFilter.ALL : filter).on(seen(), units, at);
        return RowConnection.of(
                purchases.page(where, VehiclePurchaseOrder.of(orderBy), page, at),
                VehiclePurchaseView::new,
                () -> purchases.count(where, at));
    }

    private Where seen() {
        return new Where().oneOf("unit", reaches.current().units());
    }
}
