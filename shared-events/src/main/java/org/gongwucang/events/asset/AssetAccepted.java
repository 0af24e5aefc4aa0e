package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 验收: the thing came into the warehouse by this line of a batch. Book strand.
 *
 * @param number of the batch
 */
@Revision("1")
public record AssetAccepted(
        String assetId, String batch, String number, int line, String acceptedBy, LocalDate occurredOn)
        implements AssetEntry {}
