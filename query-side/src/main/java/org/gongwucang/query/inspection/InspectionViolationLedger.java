package org.gongwucang.query.inspection;

import org.gongwucang.events.inspection.InspectionCampaignClosed;
import org.gongwucang.events.inspection.InspectionCampaignOpened;
import org.gongwucang.events.inspection.InspectionViolationClosed;
import org.gongwucang.events.inspection.InspectionViolationRecorded;
import org.gongwucang.events.inspection.UnitInspected;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 检查问题台账: what visits found, and how it was corrected. */
@Component
public final class InspectionViolationLedger extends Ledger<InspectionViolationRow> {

    public InspectionViolationLedger() {
        super("inspection-violation", 1, InspectionViolationRow.class);
        on(InspectionViolationRecorded.class)
                .key(InspectionViolationRecorded::violation)
                .opens((e, fact) -> InspectionViolationRow.of(e));
        on(InspectionViolationClosed.class)
                .key(InspectionViolationClosed::violation)
                .fold((row, e, fact) -> row.closed(e));
        ignores(InspectionCampaignOpened.class, InspectionCampaignClosed.class, UnitInspected.class);
        index("campaign");
        index("day");
        index("unit", "day");
    }
}
