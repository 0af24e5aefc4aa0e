package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;

/** 移库: the thing was carried to another place; another warehouse means another account. {@code unit} owns it and stays. Book strand. */
@Revision("1")
public record AssetRelocated(
        String assetId,
        ClassRef assetClass,
        String unit,
        String fromLocation,
        String toLocation,
        String fromAccount,
        String toAccount,
        LocalDate occurredOn)
        implements AssetEntry {}
