package org.gongwucang.events.inspection;

/** 检查走访: what is entered of one visit to a unit. */
public sealed interface InspectionVisitEntry extends InspectionEntry
        permits UnitInspected, InspectionViolationRecorded {

    /** Identifier of the visit. */
    String visit();

    /** Code of the unit that was visited. */
    String unit();
}
