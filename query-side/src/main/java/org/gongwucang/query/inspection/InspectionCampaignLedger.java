package org.gongwucang.query.inspection;

import org.gongwucang.events.inspection.InspectionCampaignClosed;
import org.gongwucang.events.inspection.InspectionCampaignOpened;
import org.gongwucang.events.inspection.InspectionViolationClosed;
import org.gongwucang.events.inspection.InspectionViolationRecorded;
import org.gongwucang.events.inspection.UnitInspected;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 专项检查台账: campaigns with the scope that was frozen when they began. Visits have a ledger of their own, so that none rewrites it. */
@Component
public final class InspectionCampaignLedger extends Ledger<InspectionCampaignRow> {

    public InspectionCampaignLedger() {
        super("inspection-campaign", 1, InspectionCampaignRow.class);
        on(InspectionCampaignOpened.class)
                .key(InspectionCampaignOpened::campaign)
                .opens((e, fact) -> InspectionCampaignRow.of(e));
        on(InspectionCampaignClosed.class)
                .key(InspectionCampaignClosed::campaign)
                .fold((row, e, fact) -> row.closed(e));
        ignores(UnitInspected.class, InspectionViolationRecorded.class, InspectionViolationClosed.class);
        index("openedOn");
        index("number");
    }
}
