package org.gongwucang.events.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 资产处置: the thing is gone, off its account, and nothing is entered about it any more. Book strand.
 *
 * @param number of the case
 * @param state in which it was before the case
 * @param value original value in yuan
 */
@Revision("1")
public record AssetDisposed(
        String assetId,
        String disposal,
        String number,
        int line,
        String form,
        ClassRef assetClass,
        String unit,
        @Nullable String location,
        @Nullable String custodian,
        @Nullable String account,
        String state,
        BigDecimal value,
        LocalDate occurredOn)
        implements AssetEntry {}
