package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;
import org.jspecify.annotations.Nullable;

/**
 * 资产借出: the thing left its place under a gate pass, to be lent to the unit that asked for it. Until somebody signs it is on the way:
 * not on hand, still on the account, in the charge of the keeper. Book strand.
 *
 * @param custodian staff number of the keeper who had it in his hands
 * @param dueOn last day of the loan
 * @param wipeCertificate number of the paper that says its data were wiped; null where it stores none
 * @param decidedBy rules by which it was decided
 */
@Revision("1")
public record AssetLent(
        String assetId,
        OrderLine ordered,
        ClassRef assetClass,
        String unit,
        String location,
        String custodian,
        String account,
        String gatePass,
        LocalDate dueOn,
        @Nullable String wipeCertificate,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements AssetEntry, OrderedEntry, Decided {}
