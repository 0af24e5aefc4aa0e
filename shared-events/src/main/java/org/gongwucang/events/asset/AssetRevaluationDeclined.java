package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 价值变动驳回: the value stays. Value strand. */
@Revision("1")
public record AssetRevaluationDeclined(String assetId, String declinedBy, String reason, LocalDate occurredOn)
        implements AssetEntry {}
