package org.gongwucang.events.intake;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/** 入仓批次审批: the warehouse will take it, line by line. Strands of the batch and of all lines. */
@Revision("1")
public record IntakeBatchApproved(String batch, String approvedBy, List<String> evidence, LocalDate occurredOn)
        implements IntakeEntry, Proven {}
