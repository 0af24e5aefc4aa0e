package org.gongwucang.events.finding;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 整改计划: how it is to be corrected.
 *
 * @param method SWAP, PARTITION, VACATE_ALL or MERGE
 * @param plan what is to be done
 * @param dueOn until when; null where nobody said
 * @param plannedBy staff number
 */
@Revision("1")
public record CorrectionPlanned(
        String finding,
        String method,
        String plan,
        @Nullable LocalDate dueOn,
        String plannedBy,
        LocalDate occurredOn) implements FindingEntry {}
