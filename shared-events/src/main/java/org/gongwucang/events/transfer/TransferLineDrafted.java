package org.gongwucang.events.transfer;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 出仓明细起草. Strand of the line.
 *
 * @param number of the order
 * @param unit that asks
 * @param purpose LOAN or ALLOTMENT
 */
@Revision("1")
public record TransferLineDrafted(
        String order, int line, String number, String unit, String purpose, TransferItem item, LocalDate occurredOn)
        implements TransferLineEntry {}
