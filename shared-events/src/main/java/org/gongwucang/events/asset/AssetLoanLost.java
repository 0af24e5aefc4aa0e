package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.classification.ClassRef;

/**
 * 借用资产丢失: the thing that was lent will not come back: it is missing, and still on the books. Book strand.
 *
 * @param custodian staff number of whoever had it at the unit
 * @param evidence SHA-256 of the files that prove it
 */
@Revision("1")
public record AssetLoanLost(
        String assetId,
        OrderLine ordered,
        ClassRef assetClass,
        String unit,
        String custodian,
        String circumstances,
        String reportedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements AssetEntry, OrderedEntry, Proven {}
