package org.gongwucang.events.reallocation;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 用房调剂驳回. */
@Revision("1")
public record SpaceReallocationRejected(String reallocation, String rejectedBy, String reason, LocalDate occurredOn)
        implements SpaceReallocationEntry {}
