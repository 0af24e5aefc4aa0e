package org.gongwucang.events.transfer;

import java.math.BigDecimal;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 出仓配定: the thing that the approver chose for a line.
 *
 * @param line number of the line that it is from now on
 * @param ofLine number of the line that asked; the same but for the second and further things of a class
 * @param kind ASSET or LOT
 * @param thing identifier of the card or lot
 * @param location where it lies
 * @param value original value of the pieces in yuan
 */
public record TransferMatch(
        int line,
        int ofLine,
        String kind,
        String thing,
        String code,
        @Nullable String location,
        ClassRef assetClass,
        String name,
        int pieces,
        BigDecimal value) {}
