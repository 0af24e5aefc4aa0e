package org.gongwucang.events.inspection;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 检查问题: a visit found something. Strands of the violation and of its visit.
 *
 * @param number of the campaign
 * @param rule that it is against
 * @param vehicle code of the vehicle
 * @param recordedBy staff number
 * @param evidence SHA-256 of the documents that prove it
 */
@Revision("1")
public record InspectionViolationRecorded(
        String campaign,
        String visit,
        String violation,
        String number,
        String unit,
        String text,
        @Nullable String rule,
        @Nullable String vehicle,
        String recordedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements InspectionVisitEntry, Proven {}
