package org.gongwucang.events.inspection;

import org.gongwucang.events.Entry;

/** 专项检查: what can happen to a campaign. Stream: its id. */
public sealed interface InspectionEntry extends Entry
        permits InspectionCampaignOpened,
                InspectionVisitEntry,
                InspectionViolationClosed,
                InspectionCampaignClosed,
                InspectionEntryReversed {

    /** Identifier of the campaign. */
    String campaign();
}
