package org.gongwucang.events.transfer;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 出仓单驳回. A step of every line.
 *
 * @param step 1 or 2
 */
@Revision("1")
public record TransferRejected(String order, int step, String rejectedBy, String reason, LocalDate occurredOn)
        implements TransferEntry {}
