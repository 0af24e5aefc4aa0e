package org.gongwucang.query.inspection;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.gongwucang.events.inspection.InspectionViolationClosed;
import org.gongwucang.events.inspection.InspectionViolationRecorded;
import org.jspecify.annotations.Nullable;

/**
 * 检查问题行: something that a visit found.
 *
 * @param number of the campaign
 * @param vehicle code of the vehicle it is about
 */
@RecordBuilder
public record InspectionViolationRow(
        String violation,
        String campaign,
        String visit,
        String number,
        String unit,
        String text,
        @Nullable String rule,
        @Nullable String vehicle,
        boolean open,
        String recordedBy,
        LocalDate day,
        @Nullable String correction,
        @Nullable String closedBy,
        @Nullable LocalDate closedOn)
        implements InspectionViolationRowBuilder.With {

    static InspectionViolationRow of(InspectionViolationRecorded e) {
        return new InspectionViolationRow(
                e.violation(),
                e.campaign(),
                e.visit(),
                e.number(),
                e.unit(),
                e.text(),
                e.rule(),
                e.vehicle(),
                true,
                e.recordedBy(),
                e.occurredOn(),
                null,
                null,
                null);
    }

    InspectionViolationRow closed(InspectionViolationClosed e) {
        return withOpen(false)
                .withCorrection(e.correction())
                .withClosedBy(e.closedBy())
                .withClosedOn(e.occurredOn());
    }
}
