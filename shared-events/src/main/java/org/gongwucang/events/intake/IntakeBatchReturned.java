package org.gongwucang.events.intake;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 入仓批次退回: back to the unit, to be put right. Strands of the batch and of all lines. */
@Revision("1")
public record IntakeBatchReturned(String batch, String returnedBy, String reason, LocalDate occurredOn)
        implements IntakeEntry {}
