package org.gongwucang.events.disposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 处置物: a thing, or pieces of a lot, as it was when the line was drafted.
 *
 * @param kind ASSET for a single thing, LOT for pieces of a lot
 * @param thing identifier of the card or lot
 * @param unit that owns it
 * @param location where it lies; null in use
 * @param pieces 1 for a single thing
 * @param value original value of the pieces in yuan
 * @param acquiredOn day of acquisition, where it is known
 * @param secret marked secret (涉密), besides what its class says
 * @param wipeCertificate number of the paper that says that its data were wiped or its storage was removed
 * @param debtor who owes for it, where a loss is somebody's
 * @param claim what is owed, in yuan
 */
public record DisposalItem(
        String kind,
        String thing,
        String code,
        String name,
        ClassRef assetClass,
        String unit,
        @Nullable String location,
        int pieces,
        BigDecimal value,
        @Nullable LocalDate acquiredOn,
        boolean secret,
        @Nullable String wipeCertificate,
        @Nullable String debtor,
        @Nullable BigDecimal claim) {}
