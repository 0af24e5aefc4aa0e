package org.gongwucang.events.transfer;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 出仓明细解除预留: what was reserved and not issued is free again. Strand of the line. */
@Revision("1")
public record TransferLineReleased(
        String order,
        int line,
        String kind,
        String thing,
        int pieces,
        String reason,
        String releasedBy,
        LocalDate occurredOn)
        implements TransferLineEntry {}
