package org.gongwucang.events.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 批量处置: so many pieces are gone, and off their account. Book strand.
 *
 * @param number of the case
 * @param location where they lay; null in use at the unit
 * @param value original value of the pieces in yuan
 */
@Revision("1")
public record LotDisposed(
        String lotId,
        String disposal,
        String number,
        int line,
        String form,
        ClassRef assetClass,
        String unit,
        @Nullable String location,
        @Nullable String custodian,
        @Nullable String account,
        int pieces,
        BigDecimal value,
        LocalDate occurredOn)
        implements StockLotEntry {}
