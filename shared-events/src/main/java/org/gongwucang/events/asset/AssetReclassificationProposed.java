package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.classification.ClassRef;

/**
 * 分类变动申请: somebody asks for another class, also of another edition. Strand of its own.
 *
 * @param evidence SHA-256 of the files that prove it; none in revision 1
 */
@Revision("2")
public record AssetReclassificationProposed(
        String assetId,
        ClassRef from,
        ClassRef to,
        String reason,
        String proposedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements AssetEntry, Proven {}
