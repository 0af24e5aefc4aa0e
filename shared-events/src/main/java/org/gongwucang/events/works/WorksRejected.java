package org.gongwucang.events.works;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 维修驳回.
 *
 * @param step 1 or 2
 */
@Revision("1")
public record WorksRejected(String order, int step, String rejectedBy, String reason, LocalDate occurredOn)
        implements WorksEntry {}
