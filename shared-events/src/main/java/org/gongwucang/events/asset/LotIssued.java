package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;
import org.jspecify.annotations.Nullable;

/**
 * 批量出库: pieces left their place under a gate pass, to be lent or allotted to the unit that asked for them. Until somebody signs they
 * are on the way: not on hand, still on the account, in the charge of the keeper. Book strand.
 *
 * @param quantity pieces, 1 or more
 * @param dueOn last day of the loan; null for an allotment
 * @param wipeCertificate number of the paper that says its data were wiped; null where it stores none
 * @param decidedBy rules by which it was decided
 */
@Revision("1")
public record LotIssued(
        String lotId,
        OrderLine ordered,
        ClassRef assetClass,
        String unit,
        int quantity,
        String location,
        String custodian,
        String account,
        String gatePass,
        @Nullable LocalDate dueOn,
        @Nullable String wipeCertificate,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements StockLotEntry, OrderedEntry, Decided {}
