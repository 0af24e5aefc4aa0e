package org.gongwucang.events.intake;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 入仓批次驳回: the warehouse does not take it. Strands of the batch and of all lines. */
@Revision("1")
public record IntakeBatchRejected(String batch, String rejectedBy, String reason, LocalDate occurredOn)
        implements IntakeEntry {}
