package org.gongwucang.events.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 价值变动: the card bears another original value from this day, as a second person approved. Value strand.
 *
 * @param from original value in yuan before
 * @param to original value in yuan
 */
@Revision("1")
public record AssetRevalued(
        String assetId,
        BigDecimal from,
        BigDecimal to,
        String reason,
        String document,
        String proposedBy,
        String approvedBy,
        LocalDate occurredOn)
        implements AssetEntry {}
