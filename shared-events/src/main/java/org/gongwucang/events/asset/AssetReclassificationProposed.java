package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;

/** 分类变动申请: somebody asks for another class, also of another edition. Strand of its own. */
@Revision("1")
public record AssetReclassificationProposed(
        String assetId, ClassRef from, ClassRef to, String reason, String proposedBy, LocalDate occurredOn)
        implements AssetEntry {}
