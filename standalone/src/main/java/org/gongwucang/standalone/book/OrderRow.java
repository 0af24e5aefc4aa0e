package org.gongwucang.standalone.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 出仓行: a row of a book of orders.
 *
 * @param identity by which the order is known where it comes from; one order each
 * @param quantity pieces
 * @param reason what for
 * @param document on whose ground; null where there is none
 * @param occurredOn day on which all of it is entered
 * @param code of the thing; null where it is that of another book's row, or where only a class is asked for
 * @param assetClass of which so many were asked for; null where a thing was issued
 * @param unitValue of one piece, in yuan; null where the book does not tell
 * @param user staff number of whoever has it in hands from then on; null where that is who signs
 * @param refusedBecause why it was rejected; null where it was carried out
 */
public record OrderRow(
        int row,
        String identity,
        String unit,
        int quantity,
        String reason,
        @Nullable String document,
        @Nullable LocalDate occurredOn,
        @Nullable String code,
        @Nullable ClassCode assetClass,
        @Nullable BigDecimal unitValue,
        @Nullable String user,
        @Nullable String refusedBecause) {

    public BigDecimal value() {
        return unitValue == null ? BigDecimal.ZERO : unitValue.multiply(BigDecimal.valueOf(quantity));
    }
}
