package org.gongwucang.events.intake;

import java.math.BigDecimal;
import org.gongwucang.events.asset.Card;
import org.jspecify.annotations.Nullable;

/**
 * 入仓物品: what a line surrenders: a new card or lot, or one that the register knows and that comes in again.
 *
 * @param kind ASSET for a single thing, LOT for a quantity of like things
 * @param card of what is new; null where {@code thing} is named
 * @param thing identifier of the card or lot that comes in again
 * @param code its code
 * @param quantity pieces; 1 for a single thing
 * @param secret marked secret (涉密), besides what its class says
 * @param wipeCertificate number of the paper that says that its data were wiped or its storage was removed
 */
public record IntakeItem(
        String kind,
        @Nullable Card card,
        @Nullable String thing,
        @Nullable String code,
        int quantity,
        boolean secret,
        @Nullable String wipeCertificate) {

    /** Original value of all pieces in yuan; what comes in again has its value on its card, and adds nothing here. */
    public BigDecimal value() {
        return card == null ? BigDecimal.ZERO : card.unitValue().multiply(BigDecimal.valueOf(quantity));
    }
}
