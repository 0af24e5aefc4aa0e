package org.gongwucang.query.inspection;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.inspection.UnitInspected;
import org.jspecify.annotations.Nullable;

/**
 * 走访行: one visit to a unit.
 *
 * @param number of the campaign
 * @param mode ANNOUNCED or UNANNOUNCED
 * @param result COMPLIANT or NON_COMPLIANT
 */
public record InspectionVisitRow(
        String visit,
        String campaign,
        String number,
        String unit,
        String mode,
        String result,
        List<String> inspectors,
        @Nullable String note,
        String recordedBy,
        LocalDate day) {

    public InspectionVisitRow {
        inspectors = List.copyOf(inspectors);
    }

    static InspectionVisitRow of(UnitInspected e) {
        return new InspectionVisitRow(
                e.visit(),
                e.campaign(),
                e.number(),
                e.unit(),
                e.mode(),
                e.result(),
                e.inspectors(),
                e.note(),
                e.recordedBy(),
                e.occurredOn());
    }
}
