package org.gongwucang.query.holding;

import java.util.List;
import java.util.Map;
import org.gongwucang.query.classification.AssetClassRow;
import org.gongwucang.query.classification.AssetClassView;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.organisation.StaffRow;
import org.gongwucang.query.organisation.StaffView;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.organisation.UnitView;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.warehouse.LocationRow;
import org.gongwucang.query.warehouse.LocationView;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** 物资关联: names and trees around a page of rows, one look-up per relation and moment. */
@Controller
class HoldingRelations {

    private final LedgerReader<AssetClassRow> classes;
    private final LedgerReader<UnitRow> units;
    private final LedgerReader<LocationRow> locations;
    private final LedgerReader<StaffRow> staff;

    HoldingRelations(
            LedgerReader<AssetClassRow> classes,
            LedgerReader<UnitRow> units,
            LedgerReader<LocationRow> locations,
            LedgerReader<StaffRow> staff) {
        this.classes = classes;
        this.units = units;
        this.locations = locations;
        this.staff = staff;
    }

    @BatchMapping(typeName = "Holding")
    Map<Holding, AssetClassView> assetClass(List<Holding> holdings) {
        return Relations.load(holdings, Holding::assetClassId, classes, AssetClassView::new);
    }

    @BatchMapping(typeName = "Holding")
    Map<Holding, UnitView> unit(List<Holding> holdings) {
        return Relations.load(holdings, Holding::unitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "Holding")
    Map<Holding, UnitView> orderedBy(List<Holding> holdings) {
        return Relations.load(holdings, Holding::orderedByCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "Holding")
    Map<Holding, LocationView> location(List<Holding> holdings) {
        return Relations.load(holdings, Holding::locationCode, locations, LocationView::new);
    }

    @BatchMapping(typeName = "Holding")
    Map<Holding, StaffView> custodian(List<Holding> holdings) {
        return Relations.load(holdings, Holding::custodianNumber, staff, StaffView::new);
    }

    @BatchMapping(typeName = "Holding")
    Map<Holding, StaffView> offeredTo(List<Holding> holdings) {
        return Relations.load(holdings, Holding::offeredToNumber, staff, StaffView::new);
    }
}
