package org.gongwucang.events.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 修复: the thing is back from the provider. Book strand.
 *
 * @param cost in yuan
 */
@Revision("1")
public record RepairCompleted(
        String assetId, String provider, BigDecimal cost, String result, String document, LocalDate occurredOn)
        implements AssetEntry {}
