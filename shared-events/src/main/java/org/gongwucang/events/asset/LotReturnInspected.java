package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 批量归还检查: somebody looked at pieces that came back. With PASS or DAMAGED they are in stock at the place named; with WRONG_ITEM they are not
 * what was lent, and that is out on loan as before. Book strand.
 *
 * @param quantity pieces, 1 or more
 * @param result PASS, DAMAGED or WRONG_ITEM
 * @param fromLocation that they had left when they were issued
 * @param toLocation where they lie from now on; null where they stay on loan
 * @param custodian staff number of whoever has them from now on
 * @param evidence SHA-256 of the files that prove it
 */
@Revision("1")
public record LotReturnInspected(
        String lotId,
        OrderLine ordered,
        ClassRef assetClass,
        String unit,
        int quantity,
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
        implements StockLotEntry, OrderedEntry, Proven {}
