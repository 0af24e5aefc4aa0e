package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 找回: the missing thing is there again: in stock at the location, or in use at its unit. Book strand.
 *
 * @param location where it lies now; null in use
 * @param evidence SHA-256 of the files that prove it; none in revision 1
 */
@Revision("2")
public record AssetFound(
        String assetId,
        ClassRef assetClass,
        String unit,
        @Nullable String location,
        @Nullable String custodian,
        @Nullable String account,
        String circumstances,
        List<String> evidence,
        LocalDate occurredOn)
        implements AssetEntry, Proven {}
