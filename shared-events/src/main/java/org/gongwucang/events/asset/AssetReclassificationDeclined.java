package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 分类变动驳回: the class stays. Strand of the proposal. */
@Revision("1")
public record AssetReclassificationDeclined(String assetId, String declinedBy, String reason, LocalDate occurredOn)
        implements AssetEntry {}
