package org.gongwucang.events.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 出仓明细撤下: before it was asked for. Strand of the line.
 *
 * @param value original value of what the line named, in yuan
 */
@Revision("1")
public record TransferLineWithdrawn(String order, int line, int pieces, BigDecimal value, LocalDate occurredOn)
        implements TransferLineEntry {}
