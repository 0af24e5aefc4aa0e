package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 分类变动批准: a second person agrees; the card is reclassified in the same act. Strand of the proposal. */
@Revision("1")
public record AssetReclassificationApproved(String assetId, String approvedBy, LocalDate occurredOn)
        implements AssetEntry {}
