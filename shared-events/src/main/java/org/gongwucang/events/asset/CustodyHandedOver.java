package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 保管移交接收: the other accepted, custody has moved. Book strand. */
@Revision("1")
public record CustodyHandedOver(String assetId, String from, String to, LocalDate occurredOn) implements AssetEntry {}
