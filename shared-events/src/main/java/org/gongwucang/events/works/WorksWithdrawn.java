package org.gongwucang.events.works;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 维修撤回: not asked for any more. */
@Revision("1")
public record WorksWithdrawn(String order, String withdrawnBy, String reason, LocalDate occurredOn)
        implements WorksEntry {}
