package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 批量处置冻结: a case was opened about so many pieces; they are not moved until that is decided. Book strand.
 *
 * @param number of the case
 * @param location where they lie; null in use at the unit
 */
@Revision("1")
public record LotDisposalFrozen(
        String lotId,
        String disposal,
        String number,
        int line,
        String form,
        ClassRef assetClass,
        String unit,
        @Nullable String location,
        int pieces,
        LocalDate occurredOn)
        implements StockLotEntry {}
