package org.gongwucang.events.lease;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 租用撤回: not asked for any more. */
@Revision("1")
public record LeaseWithdrawn(String lease, String withdrawnBy, String reason, LocalDate occurredOn)
        implements LeaseEntry {}
