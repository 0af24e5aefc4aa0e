package org.gongwucang.events.disposal;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 处置撤回: before anything was carried out. Strands of the case and of all lines. */
@Revision("1")
public record DisposalWithdrawn(String disposal, String withdrawnBy, String reason, LocalDate occurredOn)
        implements DisposalEntry {}
