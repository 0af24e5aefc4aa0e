package org.gongwucang.events.inspection;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 单位检查: a unit of the scope was visited. Strand of the visit.
 *
 * @param number of the campaign
 * @param mode ANNOUNCED or UNANNOUNCED
 * @param result COMPLIANT or NON_COMPLIANT
 * @param inspectors staff numbers
 * @param recordedBy staff number
 * @param evidence SHA-256 of the documents that prove it
 */
@Revision("1")
public record UnitInspected(
        String campaign,
        String visit,
        String number,
        String unit,
        String mode,
        String result,
        List<String> inspectors,
        @Nullable String note,
        String recordedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements InspectionVisitEntry, Proven {}
