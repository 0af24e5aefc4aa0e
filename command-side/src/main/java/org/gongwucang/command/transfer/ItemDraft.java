package org.gongwucang.command.transfer;

import static org.gongwucang.command.kernel.Rules.require;

import org.gongwucang.command.asset.OrderedThings.Wanted;
import org.gongwucang.command.asset.Quantity;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 出仓物品: what a line asks for, checked in form.
 *
 * @param thing a card or pieces of a lot; null where a class is asked for
 * @param assetClass of which so many are asked for; null where a thing is named
 */
record ItemDraft(@Nullable Wanted thing, @Nullable ClassRef assetClass, Quantity quantity) {

    ItemDraft {
        require(
                (thing == null) != (assetClass == null),
                "CODE_OR_CLASS",
                "code",
                thing != null,
                "class",
                assetClass != null);
        require(
                thing == null || !thing.kind().equals("ASSET") || quantity.pieces() == 1,
                "CARD_QUANTITY_NOT_ONE",
                "quantity",
                quantity.pieces());
    }
}
