package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 拆出: the thing was a part of another card or a piece of a lot, and is where that is: in stock at {@code location}, or in
 * use at {@code unit} (location null). Book strand.
 *
 * @param from identifier of that card or lot
 * @param fromCode its code
 * @param fromKind ASSET or LOT
 */
@Revision("1")
public record AssetSplitOff(
        String assetId,
        ClassRef assetClass,
        String unit,
        @Nullable String location,
        @Nullable String custodian,
        @Nullable String account,
        String from,
        String fromCode,
        String fromKind,
        LocalDate occurredOn)
        implements AssetEntry {}
