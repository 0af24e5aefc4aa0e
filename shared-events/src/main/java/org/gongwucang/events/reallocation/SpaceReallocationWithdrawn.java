package org.gongwucang.events.reallocation;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 用房调剂撤回: before it was decided. */
@Revision("1")
public record SpaceReallocationWithdrawn(String reallocation, String withdrawnBy, String reason, LocalDate occurredOn)
        implements SpaceReallocationEntry {}
