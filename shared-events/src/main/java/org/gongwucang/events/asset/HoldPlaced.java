package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 冻结: nothing moves the thing until the hold is lifted. Book strand.
 *
 * @param hold its identifier
 * @param kind DISPUTE, PLEDGE, STOCKTAKE or EVIDENCE
 */
@Revision("1")
public record HoldPlaced(String assetId, String hold, String kind, String reason, String document, LocalDate occurredOn)
        implements AssetEntry {}
