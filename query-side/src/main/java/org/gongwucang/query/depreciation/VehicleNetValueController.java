package org.gongwucang.query.depreciation;

import java.util.List;
import java.util.Map;
import org.gongwucang.query.depreciation.MonthEnds.MonthEnd;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.organisation.UnitView;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.query.vehicle.VehicleFilter;
import org.gongwucang.query.vehicle.VehicleOrder;
import org.gongwucang.query.vehicle.VehicleRow;
import org.gongwucang.vault.identity.AllowedToFleetReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * 车辆净值: asked. Whoever is bound to a unit sees the vehicles of it and of those below it, and not yet those that are to come: each
 * vehicle is in the sum of one unit.
 */
@Controller
class VehicleNetValueController {

    private final LedgerReader<VehicleRow> vehicles;
    private final LedgerReader<UnitRow> units;
    private final UnitTrees trees;
    private final Reaches reaches;
    private final MonthEnds months;
    private final VehicleNetValueBook book;

    VehicleNetValueController(
            LedgerReader<VehicleRow> vehicles,
            LedgerReader<UnitRow> units,
            UnitTrees trees,
            Reaches reaches,
            MonthEnds months,
            VehicleNetValueBook book) {
        this.vehicles = vehicles;
        this.units = units;
        this.trees = trees;
        this.reaches = reaches;
        this.months = months;
        this.book = book;
    }

    @QueryMapping
    @AllowedToFleetReaders
    RowConnection<VehicleNetValueView> vehicleNetValues(
            @Argument String month,
            @Argument @Nullable VehicleFilter filter,
            @Argument @Nullable List<VehicleOrder> orderBy,
            @Argument @Nullable String knownAt,
            @Arguments PageArguments page) {
        MonthEnd end = months.of(month, "month", knownAt);
        DepreciationRule rule = months.rule(end);
        Where where = where(filter, end.at());
        return RowConnection.of(
                vehicles.page(where, VehicleOrder.of(orderBy), page, end.at()),
                seen -> book.view(seen, end, rule),
                () -> vehicles.count(where, end.at()));
    }

    @QueryMapping
    @AllowedToFleetReaders
    List<VehicleNetValueView> vehicleNetValueCourse(
            @Argument String code, @Argument String from, @Argument String to, @Argument @Nullable String knownAt) {
        List<MonthEnd> ends = months.between(from, to, knownAt);
        MonthEnd last = ends.get(ends.size() - 1);
        return book.course(where(null, last.at()).is("code", code), ends);
    }

    @QueryMapping
    @AllowedToFleetReaders
    NetValueSummary vehicleNetValueSummary(
            @Argument String month,
            @Argument String by,
            @Argument @Nullable VehicleFilter filter,
            @Argument @Nullable String knownAt) {
        MonthEnd end = months.of(month, "month", knownAt);
        return NetValueSummary.of(end, months.rule(end), book.lines(where(filter, end.at()), by, end));
    }

    private Where where(@Nullable VehicleFilter filter, At at) {
        Where seen = new Where().oneOf("unit", reaches.current().units());
        return VehicleNetValueBook.onTheBooks((filter == null ? VehicleFilter.ALL : filter).on(seen, trees, at));
    }

    @BatchMapping(typeName = "VehicleNetValue")
    Map<VehicleNetValueView, UnitView> unit(List<VehicleNetValueView> values) {
        return Relations.load(values, VehicleNetValueView::unitCode, units, UnitView::new);
    }
}
