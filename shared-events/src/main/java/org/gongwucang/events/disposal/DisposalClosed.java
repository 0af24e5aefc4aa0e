package org.gongwucang.events.disposal;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 处置办结. Strands of the case, of its proceeds and of all lines. */
@Revision("1")
public record DisposalClosed(String disposal, String closedBy, LocalDate occurredOn) implements DisposalEntry {}
