package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 原卡片号占用: this number of the unit's former books belongs to this card. */
@Revision("1")
public record OldCardNumberClaimed(String unit, String oldCardNo, String assetId, String code, LocalDate occurredOn)
        implements ClaimEntry {}
