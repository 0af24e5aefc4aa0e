package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 处置冻结: a case was opened about the thing; it is not moved until that is decided. Book strand.
 *
 * @param number of the case
 * @param state in which it was
 */
@Revision("1")
public record AssetDisposalFrozen(
        String assetId,
        String disposal,
        String number,
        int line,
        String form,
        ClassRef assetClass,
        String unit,
        @Nullable String location,
        @Nullable String custodian,
        String state,
        LocalDate occurredOn)
        implements AssetEntry {}
