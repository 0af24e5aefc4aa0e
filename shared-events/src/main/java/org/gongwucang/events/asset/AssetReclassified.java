package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 分类变动: the card belongs to another class from this day. Book strand.
 *
 * @param location where it lies; null in use
 */
@Revision("1")
public record AssetReclassified(
        String assetId,
        String unit,
        @Nullable String location,
        ClassRef from,
        ClassRef to,
        String proposedBy,
        String approvedBy,
        LocalDate occurredOn)
        implements AssetEntry {}
