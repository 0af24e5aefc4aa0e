package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 冻结: nothing moves the thing until the hold is lifted. Book strand.
 *
 * @param hold its identifier
 * @param kind DISPUTE, PLEDGE, STOCKTAKE or EVIDENCE
 * @param evidence SHA-256 of the files that prove it; none in revision 1
 */
@Revision("2")
public record HoldPlaced(
        String assetId,
        String hold,
        String kind,
        String reason,
        String document,
        List<String> evidence,
        LocalDate occurredOn)
        implements AssetEntry, Proven {}
