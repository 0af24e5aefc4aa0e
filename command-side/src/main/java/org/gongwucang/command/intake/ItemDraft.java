package org.gongwucang.command.intake;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.Objects;
import org.gongwucang.command.asset.CardDraft;
import org.gongwucang.command.asset.Quantity;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.intake.IntakeItem;
import org.jspecify.annotations.Nullable;

/**
 * 入仓物品: what a line surrenders, checked in form.
 *
 * @param known a card or lot that the register knows; null for what is new
 */
record ItemDraft(
        boolean lot,
        @Nullable CardDraft card,
        @Nullable Known known,
        Quantity quantity,
        boolean secret,
        OptionalText wipeCertificate) {

    ItemDraft {
        require((card == null) != (known == null), "CARD_OR_CODE", "card", card != null, "code", known != null);
        require(lot || quantity.pieces() == 1, "CARD_QUANTITY_NOT_ONE", "quantity", quantity.pieces());
    }

    /** 已登记: a card or lot by its code. */
    record Known(String id, String code) {}

    IntakeItem on(LocalDate day) {
        Card drafted = card == null ? null : lot ? card.ofManyPieces(day) : card.on(day);
        return new IntakeItem(
                lot ? "LOT" : "ASSET",
                drafted,
                known == null ? null : Objects.requireNonNull(known).id(),
                known == null ? null : Objects.requireNonNull(known).code(),
                quantity.pieces(),
                secret,
                wipeCertificate.value());
    }
}
