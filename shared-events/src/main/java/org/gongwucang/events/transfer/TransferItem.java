package org.gongwucang.events.transfer;

import java.math.BigDecimal;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 出仓物品: what a line asks for: a card, pieces of a lot, or so many things of a class that the approver chooses.
 *
 * @param kind ASSET, LOT or CLASS
 * @param thing identifier of the card or lot; null where a class is asked for
 * @param code its code
 * @param location where the pieces are to be taken from; null where nobody says so
 * @param name of the thing; null where a class is asked for
 * @param quantity pieces; 1 for a card
 * @param value original value of the pieces in yuan; 0 where a class is asked for
 */
public record TransferItem(
        String kind,
        @Nullable String thing,
        @Nullable String code,
        @Nullable String location,
        ClassRef assetClass,
        @Nullable String name,
        int quantity,
        BigDecimal value) {}
