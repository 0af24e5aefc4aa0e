package org.gongwucang.events.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 价值变动: the card bears another original value from this day, as a second person approved. Value strand.
 *
 * @param from original value in yuan before
 * @param to original value in yuan
 * @param evidence SHA-256 of the files that prove it; none in revision 1
 */
@Revision("2")
public record AssetRevalued(
        String assetId,
        BigDecimal from,
        BigDecimal to,
        String reason,
        String document,
        String proposedBy,
        String approvedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements AssetEntry, Proven {}
