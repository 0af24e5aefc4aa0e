package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 保管移交拒绝: the other declined, custody stays. Book strand. */
@Revision("1")
public record CustodyOfferDeclined(String assetId, String from, String to, String reason, LocalDate occurredOn)
        implements AssetEntry {}
