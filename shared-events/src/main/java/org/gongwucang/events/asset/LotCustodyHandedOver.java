package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 批量保管移交接收: custody of what lies there has moved. Book strand. */
@Revision("1")
public record LotCustodyHandedOver(String lotId, String location, String from, String to, LocalDate occurredOn)
        implements StockLotEntry {}
