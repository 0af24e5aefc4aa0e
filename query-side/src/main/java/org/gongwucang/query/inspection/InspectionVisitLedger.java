package org.gongwucang.query.inspection;

import org.gongwucang.events.inspection.InspectionCampaignClosed;
import org.gongwucang.events.inspection.InspectionCampaignOpened;
import org.gongwucang.events.inspection.InspectionViolationClosed;
import org.gongwucang.events.inspection.InspectionViolationRecorded;
import org.gongwucang.events.inspection.UnitInspected;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 走访台账 (L15): every visit to a unit. */
@Component
public final class InspectionVisitLedger extends Ledger<InspectionVisitRow> {

    public InspectionVisitLedger() {
        super("inspection-visit", 1, InspectionVisitRow.class);
        on(UnitInspected.class).key(UnitInspected::visit).opens((e, fact) -> InspectionVisitRow.of(e));
        ignores(
                InspectionCampaignOpened.class,
                InspectionCampaignClosed.class,
                InspectionViolationRecorded.class,
                InspectionViolationClosed.class);
        index("campaign");
        index("day");
        index("unit", "day");
    }
}
