package org.gongwucang.events.transfer;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 出仓单撤回: by the unit, before anything was issued. A step of every line. */
@Revision("1")
public record TransferWithdrawn(String order, String withdrawnBy, String reason, LocalDate occurredOn)
        implements TransferEntry {}
