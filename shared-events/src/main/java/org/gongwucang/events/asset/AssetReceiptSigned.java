package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;

/**
 * 资产签收: somebody of the unit that asked for it signed for the thing. What is lent stays on its account; what was allotted leaves
 * it and is in use at that unit. Book strand.
 *
 * @param unit that had it on its books until then
 * @param location that it had left
 * @param account (warehouse/fund source) that it was on until then
 * @param custodian staff number of the person in whose hands it is at the unit
 */
@Revision("1")
public record AssetReceiptSigned(
        String assetId,
        OrderLine ordered,
        ClassRef assetClass,
        String unit,
        String location,
        String account,
        String signedBy,
        String custodian,
        LocalDate occurredOn)
        implements AssetEntry, OrderedEntry {}
