package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 资产归还: what was lent is back in the house and waits to be looked at. Book strand.
 *
 * @param fromCustodian staff number of whoever had it at the unit
 * @param receivedBy staff number of whoever took it back, and has it until it was looked at
 */
@Revision("1")
public record AssetReturned(
        String assetId,
        OrderLine ordered,
        ClassRef assetClass,
        String unit,
        @Nullable String fromCustodian,
        String receivedBy,
        LocalDate occurredOn)
        implements AssetEntry, OrderedEntry {}
