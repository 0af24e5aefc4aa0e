package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 保管移交发起: the custodian offers the thing to another; custody has not moved. Book strand. */
@Revision("1")
public record CustodyOffered(String assetId, String from, String to, LocalDate occurredOn) implements AssetEntry {}
