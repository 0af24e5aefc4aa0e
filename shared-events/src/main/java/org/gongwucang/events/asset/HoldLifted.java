package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 解冻: this hold no longer binds the thing; others may. Book strand. */
@Revision("1")
public record HoldLifted(String assetId, String hold, String kind, String reason, LocalDate occurredOn)
        implements AssetEntry {}
