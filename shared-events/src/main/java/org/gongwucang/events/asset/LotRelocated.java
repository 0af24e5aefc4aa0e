package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;

/** 批量移库: part or all of what lies at one place was carried to another. {@code unit} owns it and stays. Book strand. */
@Revision("1")
public record LotRelocated(
        String lotId,
        ClassRef assetClass,
        String unit,
        int quantity,
        String fromLocation,
        String toLocation,
        String fromAccount,
        String toAccount,
        String fromCustodian,
        String toCustodian,
        LocalDate occurredOn)
        implements StockLotEntry {}
