package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;

/** 解除预留: the thing is free for everybody again. Book strand. */
@Revision("1")
public record ReservationReleased(
        String assetId,
        OrderLine ordered,
        ClassRef assetClass,
        String unit,
        String location,
        String reason,
        LocalDate occurredOn)
        implements AssetEntry, OrderedEntry {}
