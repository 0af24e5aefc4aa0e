package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;

/** 批量再入库: pieces that were in use at the unit lie in the warehouse again. Book strand. */
@Revision("1")
public record LotStored(
        String lotId,
        ClassRef assetClass,
        String unit,
        int quantity,
        String location,
        String custodian,
        String account,
        LocalDate occurredOn)
        implements StockLotEntry {}
