package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;

/**
 * 资产续借: the thing that is on loan may stay until another day. Book strand.
 *
 * @param dueOn last day of the loan from now on
 */
@Revision("1")
public record AssetLoanExtended(
        String assetId, OrderLine ordered, ClassRef assetClass, String unit, LocalDate dueOn, LocalDate occurredOn)
        implements AssetEntry, OrderedEntry {}
