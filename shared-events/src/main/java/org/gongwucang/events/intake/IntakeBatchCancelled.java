package org.gongwucang.events.intake;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 入仓批次撤销: the unit withdraws it before anything was taken. Strands of the batch and of all lines. */
@Revision("1")
public record IntakeBatchCancelled(String batch, String cancelledBy, String reason, LocalDate occurredOn)
        implements IntakeEntry {}
