package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;

/** 资产入库: the thing lies at the location, in the custodian's hands, on the account (warehouse/fund source). Book strand. */
@Revision("1")
public record AssetStored(
        String assetId,
        ClassRef assetClass,
        String unit,
        String location,
        String custodian,
        String account,
        LocalDate occurredOn)
        implements AssetEntry {}
