package org.gongwucang.query.inspection;

import java.util.List;
import java.util.Map;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.organisation.UnitView;
import org.gongwucang.query.question.Relations;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** 检查关联: units around a page of campaigns, visits or violations. */
@Controller
class InspectionRelations {

    private final LedgerReader<UnitRow> units;

    InspectionRelations(LedgerReader<UnitRow> units) {
        this.units = units;
    }

    @BatchMapping(typeName = "InspectionCampaign", field = "unit")
    Map<InspectionCampaignView, UnitView> ofCampaign(List<InspectionCampaignView> rows) {
        return Relations.load(rows, InspectionCampaignView::unitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "InspectionVisit", field = "unit")
    Map<InspectionVisitView, UnitView> ofVisit(List<InspectionVisitView> rows) {
        return Relations.load(rows, InspectionVisitView::unitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "InspectionViolation", field = "unit")
    Map<InspectionViolationView, UnitView> ofViolation(List<InspectionViolationView> rows) {
        return Relations.load(rows, InspectionViolationView::unitCode, units, UnitView::new);
    }
}
