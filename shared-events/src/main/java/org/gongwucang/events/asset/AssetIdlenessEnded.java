package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 闲置解除: the thing was surrendered, disposed of or reassigned, or its unit uses it again. Strand of idleness.
 *
 * @param cause SURRENDERED, USED_AGAIN, DISPOSED or REASSIGNED
 * @param reason in the words of the unit, or the number of the batch, case or act by which it went
 */
@Revision("1")
public record AssetIdlenessEnded(String assetId, String unit, String cause, String reason, LocalDate occurredOn)
        implements AssetEntry {}
