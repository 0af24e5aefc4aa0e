package org.gongwucang.events.reassignment;

import java.math.BigDecimal;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 划转物: a thing, or pieces of a lot, as it was when the line was drafted.
 *
 * @param kind ASSET for a single thing, LOT for pieces of a lot
 * @param thing identifier of the card or lot
 * @param pieces 1 for a single thing
 * @param value original value of the pieces in yuan
 * @param secret marked secret (涉密), besides what its class says
 * @param wipeCertificate number of the paper that says that its data were wiped or its storage was removed
 * @param custodian staff number of the person meant to have it at the receiving unit, where that is known yet
 */
public record ReassignmentItem(
        String kind,
        String thing,
        String code,
        String name,
        ClassRef assetClass,
        int pieces,
        BigDecimal value,
        boolean secret,
        @Nullable String wipeCertificate,
        @Nullable String custodian) {}
