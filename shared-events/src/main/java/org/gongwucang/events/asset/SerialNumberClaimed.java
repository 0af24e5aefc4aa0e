package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 出厂编号占用: this maker's serial number belongs to this card. */
@Revision("1")
public record SerialNumberClaimed(String brand, String serialNo, String assetId, String code, LocalDate occurredOn)
        implements ClaimEntry {}
