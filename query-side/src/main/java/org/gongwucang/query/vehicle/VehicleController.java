package org.gongwucang.query.vehicle;

import java.util.List;
import org.gongwucang.graphql.fault.ArgumentFlaw;
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
import org.gongwucang.query.vehicle.VehicleYears.VehicleYear;
import org.gongwucang.vault.identity.AllowedToFleetReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 车辆台账: asked. Whoever is bound to a unit sees its vehicles, those below it, and those that are to come to it. */
@Controller
class VehicleController {

    private static final int LAST_YEAR = 9999;

    private final LedgerReader<VehicleRow> vehicles;
    private final LedgerReader<VehicleMovementRow> movements;
    private final VehicleYears years;
    private final UnitTrees units;
    private final Reaches reaches;
    private final Moments moments;

    VehicleController(
            LedgerReader<VehicleRow> vehicles,
            LedgerReader<VehicleMovementRow> movements,
            VehicleYears years,
            UnitTrees units,
            Reaches reaches,
            Moments moments) {
        this.vehicles = vehicles;
        this.movements = movements;
        this.years = years;
        this.units = units;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToFleetReaders
    RowConnection<VehicleView> vehicles(
            @Argument @Nullable VehicleFilter filter,
            @Argument @Nullable List<VehicleOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? VehicleFilter.ALL : filter).on(seen("seenBy"), units, at);
        return RowConnection.of(
                vehicles.page(where, VehicleOrder.of(orderBy), page, at),
                VehicleView::new,
                () -> vehicles.count(where, at));
    }

    @QueryMapping
    @AllowedToFleetReaders
    @Nullable
    VehicleView vehicle(@Argument String code, @Argument @Nullable Long atLeastVersion, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = seen("seenBy").is("code", code);
        if (at.equals(At.NOW) && atLeastVersion != null) {
            vehicles.awaitAny(where, atLeastVersion);
        }
        return vehicles.all(where, at).stream()
                .findFirst()
                .map(VehicleView::new)
                .orElse(null);
    }

    @QueryMapping
    @AllowedToFleetReaders
    RowConnection<VehicleMovementView> vehicleMovements(
            @Argument @Nullable VehicleMovementFilter filter,
            @Argument @Nullable String knownAt,
            @Arguments PageArguments page) {
        At at = moments.at(null, knownAt);
        Where where = (filter == null ? VehicleMovementFilter.ALL : filter).on(seen("seenBy"), units, at);
        return RowConnection.of(
                movements.page(where, List.of(Order.by("occurredOn"), Order.by("code")), page, at),
                VehicleMovementView::new,
                () -> movements.count(where, at));
    }

    @QueryMapping
    @AllowedToFleetReaders
    VehicleYear vehicleYear(@Argument int year, @Argument @Nullable String knownAt) {
        if (year < 1 || year > LAST_YEAR) {
            throw ArgumentFlaw.OUT_OF_RANGE.of("year");
        }
        return years.of(year, () -> seen("unit"), () -> seen("seenBy"), moments.at(null, knownAt));
    }

    private Where seen(String column) {
        return new Where().oneOf(column, reaches.current().units());
    }
}
