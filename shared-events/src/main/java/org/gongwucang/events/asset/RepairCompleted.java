package org.gongwucang.events.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 修复: the thing is back from the provider. Book strand.
 *
 * @param cost in yuan
 * @param evidence SHA-256 of the files that prove it; none in revision 1
 */
@Revision("2")
public record RepairCompleted(
        String assetId,
        String provider,
        BigDecimal cost,
        String result,
        String document,
        List<String> evidence,
        LocalDate occurredOn)
        implements AssetEntry, Proven {}
