package org.gongwucang.standalone.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 期初行: a row of a property book.
 *
 * @param quantity pieces: one is a card, more are a lot
 * @param unitValue of one piece, in yuan
 */
public record OpeningRow(
        int row,
        int quantity,
        String name,
        @Nullable String specification,
        @Nullable String brand,
        ClassCode assetClass,
        BigDecimal unitValue,
        @Nullable LocalDate acquiredOn,
        @Nullable String serialNo,
        @Nullable String oldCardNo,
        String unit,
        @Nullable String location,
        @Nullable String fundSource,
        @Nullable String custodian)
        implements HeldRow {

    public boolean isLot() {
        return quantity > 1;
    }

    @Override
    public BigDecimal value() {
        return unitValue.multiply(BigDecimal.valueOf(quantity));
    }
}
