package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;

/** 资产拒收: the unit did not take the thing; it is back and waits to be looked at. Book strand. */
@Revision("1")
public record AssetReceiptRefused(
        String assetId,
        OrderLine ordered,
        ClassRef assetClass,
        String unit,
        String refusedBy,
        String reason,
        LocalDate occurredOn)
        implements AssetEntry, OrderedEntry {}
