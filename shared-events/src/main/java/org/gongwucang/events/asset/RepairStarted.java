package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 送修: the thing is with a provider; place and custody stay as they are. Book strand. */
@Revision("1")
public record RepairStarted(String assetId, String provider, String reason, String document, LocalDate occurredOn)
        implements AssetEntry {}
