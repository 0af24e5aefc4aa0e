package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 批量入库: a new lot lies at the location. Starts every strand. */
@Revision("1")
public record LotReceived(
        String lotId,
        String code,
        Card card,
        int quantity,
        String unit,
        String location,
        String custodian,
        String account,
        String source,
        String document,
        LocalDate occurredOn)
        implements StockLotEntry, ThingOpening {}
