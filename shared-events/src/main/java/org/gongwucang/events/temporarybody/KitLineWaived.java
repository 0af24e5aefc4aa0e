package org.gongwucang.events.temporarybody;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 配置核免: pieces will not come back, and somebody answered for them or was let off.
 *
 * @param amount in yuan
 * @param treasuryReceipt number of the receipt; null where it was waived
 * @param waiver number of the approval; null where it was paid
 */
@Revision("1")
public record KitLineWaived(
        String body,
        String order,
        int line,
        int pieces,
        BigDecimal amount,
        @Nullable String treasuryReceipt,
        @Nullable String waiver,
        String decidedBy,
        LocalDate occurredOn)
        implements KitLineEntry {}
