package org.gongwucang.events.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 出仓明细批准: this thing is reserved for the line. Strand of the line.
 *
 * @param ofLine the line that asked for it, where a class was asked for and this is one more thing of it; else the line itself
 * @param number of the order
 * @param unit that asks
 * @param value original value of the pieces in yuan
 */
@Revision("1")
public record TransferLineApproved(
        String order,
        int line,
        int ofLine,
        String number,
        String unit,
        String purpose,
        String kind,
        String thing,
        String code,
        ClassRef assetClass,
        String name,
        @Nullable String location,
        int pieces,
        BigDecimal value,
        @Nullable LocalDate dueOn,
        LocalDate occurredOn)
        implements TransferLineEntry {}
