package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.classification.ClassRef;

/**
 * 借用批量丢失: pieces that were lent will not come back: they are missing, and still on the books. Book strand.
 *
 * @param quantity pieces, 1 or more
 * @param custodian staff number of whoever had them at the unit
 * @param evidence SHA-256 of the files that prove it
 */
@Revision("1")
public record LotLoanLost(
        String lotId,
        OrderLine ordered,
        ClassRef assetClass,
        String unit,
        int quantity,
        String custodian,
        String circumstances,
        String reportedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements StockLotEntry, OrderedEntry, Proven {}
