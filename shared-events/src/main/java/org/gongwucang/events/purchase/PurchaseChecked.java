package org.gongwucang.events.purchase;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 采购前已核查: before it bought, a unit asked whether the warehouse had such things, and this was the answer (行政事业性国有资产管理条例,
 * State Council Order 738, art. 11: reallocate first). Starts the check.
 *
 * @param request number of the purchase request that it belongs to
 * @param wanted pieces
 * @param free pieces that lay in stock for anybody to have, as the ledgers knew at {@code knownAt}
 * @param freeValue their original value, yuan
 * @param buys false where the unit takes them from the warehouse instead
 * @param price of a piece that is to be bought, yuan
 * @param reason why it buys although there are some
 */
@Revision("1")
public record PurchaseChecked(
        String check,
        String unit,
        String request,
        ClassRef assetClass,
        int wanted,
        long free,
        BigDecimal freeValue,
        Instant knownAt,
        boolean buys,
        @Nullable BigDecimal price,
        @Nullable String reason,
        String checkedBy,
        LocalDate occurredOn)
        implements PurchaseEntry {}
