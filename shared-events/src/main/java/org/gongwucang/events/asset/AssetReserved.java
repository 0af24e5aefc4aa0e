package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;

/** 资产预留: the thing stays where it is, for this line of an order alone. Book strand. */
@Revision("1")
public record AssetReserved(
        String assetId,
        OrderLine ordered,
        ClassRef assetClass,
        String unit,
        String location,
        String custodian,
        String account,
        LocalDate occurredOn)
        implements AssetEntry, OrderedEntry {}
