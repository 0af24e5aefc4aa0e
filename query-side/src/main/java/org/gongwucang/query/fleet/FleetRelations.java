package org.gongwucang.query.fleet;

import java.util.List;
import java.util.Map;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.organisation.UnitView;
import org.gongwucang.query.question.Relations;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** 车队关联: names around a page of fleets or purchases, one look-up per relation and moment. */
@Controller
class FleetRelations {

    private final LedgerReader<UnitRow> units;

    FleetRelations(LedgerReader<UnitRow> units) {
        this.units = units;
    }

    @BatchMapping(typeName = "Fleet", field = "unit")
    Map<FleetView, UnitView> unitOfFleet(List<FleetView> of) {
        return Relations.load(of, FleetView::unitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "VehiclePurchase", field = "unit")
    Map<VehiclePurchaseView, UnitView> unitOfPurchase(List<VehiclePurchaseView> of) {
        return Relations.load(of, VehiclePurchaseView::unitCode, units, UnitView::new);
    }

    @SchemaMapping(typeName = "Fleet")
    List<FleetNumbers> parts(FleetView of) {
        return of.parts();
    }
}
