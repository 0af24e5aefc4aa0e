package org.gongwucang.events.lease;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 租用驳回. */
@Revision("1")
public record LeaseRejected(String lease, String rejectedBy, String reason, LocalDate occurredOn)
        implements LeaseEntry {}
