package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/** 卡片: what is said of a thing at its registration, checked in form. */
public record CardDraft(
        Name name,
        OptionalText specification,
        OptionalText brand,
        ClassRef assetClass,
        Yuan unitValue,
        @Nullable LocalDate acquiredOn,
        OptionalText serialNo,
        OptionalText oldCardNo) {

    /** The card of a lot: its pieces are alike and bear no numbers of their own. */
    public Card ofManyPieces(LocalDate occurredOn) {
        require(serialNo.value() == null && oldCardNo.value() == null, "LOT_WITH_NUMBERS", "name", name.value());
        return on(occurredOn);
    }

    /** The card as the event keeps it. */
    public Card on(LocalDate occurredOn) {
        require(
                acquiredOn == null || !acquiredOn.isAfter(occurredOn),
                "ACQUIRED_AFTER_ENTRY",
                "acquiredOn",
                String.valueOf(acquiredOn),
                "occurredOn",
                occurredOn);
        return new Card(
                name.value(),
                specification.value(),
                brand.value(),
                assetClass,
                unitValue.amount(),
                acquiredOn,
                serialNo.value(),
                oldCardNo.value());
    }
}
