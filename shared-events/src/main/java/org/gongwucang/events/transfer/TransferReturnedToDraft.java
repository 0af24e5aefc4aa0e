package org.gongwucang.events.transfer;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 出仓单退回: to be put right by the unit. A step of every line. */
@Revision("1")
public record TransferReturnedToDraft(String order, String returnedBy, String reason, LocalDate occurredOn)
        implements TransferEntry {}
