package org.gongwucang.events.temporarybody;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 配置出库: a line of an order of the body was issued to it, on loan.
 *
 * @param number of the order
 * @param kind ASSET or LOT
 * @param thing identifier of the card or lot
 * @param value original value of the pieces in yuan
 * @param dueOn the day on which the loan is to be back
 */
@Revision("1")
public record KitAllocated(
        String body,
        String order,
        String number,
        int line,
        String kind,
        String thing,
        String code,
        ClassRef assetClass,
        String name,
        int pieces,
        BigDecimal value,
        @Nullable LocalDate dueOn,
        String issuedBy,
        LocalDate occurredOn)
        implements KitLineEntry {}
