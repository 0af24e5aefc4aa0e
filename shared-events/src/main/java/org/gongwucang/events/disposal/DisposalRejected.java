package org.gongwucang.events.disposal;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 处置驳回. Strands of the case and of all lines. */
@Revision("1")
public record DisposalRejected(String disposal, int step, String rejectedBy, String reason, LocalDate occurredOn)
        implements DisposalEntry {}
