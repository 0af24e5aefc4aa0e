package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 归还检查: somebody looked at what came back. With PASS or DAMAGED it is in stock, with REPAIR it is to be repaired, at the place named; with
 * WRONG_ITEM it is not what was lent, and that is out on loan as before. Book strand.
 *
 * @param result PASS, REPAIR, DAMAGED or WRONG_ITEM
 * @param fromLocation that it had left when it was issued
 * @param toLocation where it lies from now on; null where it stays on loan
 * @param custodian staff number of whoever has it from now on
 * @param evidence SHA-256 of the files that prove it
 */
@Revision("1")
public record ReturnInspected(
        String assetId,
        OrderLine ordered,
        ClassRef assetClass,
        String unit,
        String result,
        String fromLocation,
        String fromAccount,
        @Nullable String toLocation,
        @Nullable String toAccount,
        String custodian,
        String inspectedBy,
        @Nullable String note,
        List<String> evidence,
        LocalDate occurredOn)
        implements AssetEntry, OrderedEntry, Proven {}
