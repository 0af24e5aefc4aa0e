package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 闲置解除: the thing was surrendered, or its unit uses it again. Strand of idleness.
 *
 * @param cause SURRENDERED or USED_AGAIN
 * @param reason in the words of the unit, or the number of the batch with which it was surrendered
 */
@Revision("1")
public record AssetIdlenessEnded(String assetId, String unit, String cause, String reason, LocalDate occurredOn)
        implements AssetEntry {}
