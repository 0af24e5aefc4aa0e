package org.gongwucang.events.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 出仓明细出库: left its place under a gate pass. Strand of the line.
 *
 * @param value original value of the pieces in yuan
 * @param dueOn the day on which a loan is to be back
 */
@Revision("1")
public record TransferLineIssued(
        String order,
        int line,
        String kind,
        String thing,
        String code,
        int pieces,
        BigDecimal value,
        @Nullable String location,
        String gatePass,
        String issuedBy,
        @Nullable LocalDate dueOn,
        LocalDate occurredOn)
        implements TransferLineEntry {}
