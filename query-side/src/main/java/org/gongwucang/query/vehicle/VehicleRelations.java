package org.gongwucang.query.vehicle;

import java.util.List;
import java.util.Map;
import org.gongwucang.query.history.Histories;
import org.gongwucang.query.history.HistoryEntry;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.organisation.UnitView;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.question.RowConnection;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** 车辆关联: names around a page of vehicles, one look-up per relation and moment; and the life of one. */
@Controller
class VehicleRelations {

    private final Histories histories;
    private final VehicleLedger ledger;
    private final LedgerReader<UnitRow> units;

    VehicleRelations(Histories histories, VehicleLedger ledger, LedgerReader<UnitRow> units) {
        this.histories = histories;
        this.ledger = ledger;
        this.units = units;
    }

    @BatchMapping(typeName = "Vehicle", field = "unit")
    Map<VehicleView, UnitView> unitOfVehicle(List<VehicleView> of) {
        return Relations.load(of, VehicleView::unitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "Vehicle", field = "toUnit")
    Map<VehicleView, UnitView> goingTo(List<VehicleView> of) {
        return Relations.load(of, VehicleView::toUnitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "VehicleMovement", field = "unit")
    Map<VehicleMovementView, UnitView> unitOfMovement(List<VehicleMovementView> of) {
        return Relations.load(of, VehicleMovementView::unitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "VehicleMovement", field = "toUnit")
    Map<VehicleMovementView, UnitView> wentTo(List<VehicleMovementView> of) {
        return Relations.load(of, VehicleMovementView::toUnitCode, units, UnitView::new);
    }

    @SchemaMapping(typeName = "Vehicle")
    RowConnection<HistoryEntry> history(VehicleView of, @Arguments PageArguments page) {
        return histories.of(ledger, of.id(), page);
    }
}
