package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 批量保管移交拒绝: custody stays. Book strand. */
@Revision("1")
public record LotCustodyOfferDeclined(
        String lotId, String location, String from, String to, String reason, LocalDate occurredOn)
        implements StockLotEntry {}
