package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 编号占用: the code names this thing for good; {@code kind} is ASSET or LOT, BUILDING or ROOM. */
@Revision("1")
public record AssetCodeClaimed(String code, String holder, String kind, LocalDate occurredOn) implements ClaimEntry {}
