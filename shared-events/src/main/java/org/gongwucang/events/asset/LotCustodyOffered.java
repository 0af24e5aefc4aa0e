package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 批量保管移交发起: what lies at the location is offered to another custodian. Book strand. */
@Revision("1")
public record LotCustodyOffered(String lotId, String location, String from, String to, LocalDate occurredOn)
        implements StockLotEntry {}
