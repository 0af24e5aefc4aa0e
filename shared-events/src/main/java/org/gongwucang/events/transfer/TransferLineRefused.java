package org.gongwucang.events.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 出仓明细拒收: the unit does not take it; it goes back to be looked at. Strand of the line.
 *
 * @param value original value of the pieces in yuan
 */
@Revision("1")
public record TransferLineRefused(
        String order,
        int line,
        String kind,
        String thing,
        int pieces,
        BigDecimal value,
        String reason,
        String refusedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements TransferLineEntry, Proven {}
