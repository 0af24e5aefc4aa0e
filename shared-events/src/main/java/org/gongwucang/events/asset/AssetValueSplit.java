package org.gongwucang.events.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 价值拆分: a part of the original value went to the cards that were split off. Value strand.
 *
 * @param from original value before, in yuan
 * @param to original value that stays, in yuan
 */
@Revision("1")
public record AssetValueSplit(String assetId, BigDecimal from, BigDecimal to, LocalDate occurredOn)
        implements AssetEntry {}
