package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 原卡片号释放: the card that bore the number was reversed; the number is free. */
@Revision("1")
public record OldCardNumberReleased(String unit, String oldCardNo, String assetId, String code, LocalDate occurredOn)
        implements ClaimEntry {}
