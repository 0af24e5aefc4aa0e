package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 批量解除处置冻结: the case came to nothing. Book strand.
 *
 * @param number of the case
 */
@Revision("1")
public record LotDisposalFreezeLifted(
        String lotId,
        String disposal,
        String number,
        int line,
        @Nullable String location,
        int pieces,
        LocalDate occurredOn)
        implements StockLotEntry {}
