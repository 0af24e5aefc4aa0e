package org.gongwucang.query.opening;

import java.math.BigDecimal;

/**
 * 期初条目行: a card or lot as it was when the house opened its books, whatever became of it since.
 *
 * @param value quantity times unit value, yuan
 */
public record OpeningEntryRow(String id, int quantity, BigDecimal value) {

    static OpeningEntryRow of(String id, int quantity, BigDecimal unitValue) {
        return new OpeningEntryRow(id, quantity, unitValue.multiply(BigDecimal.valueOf(quantity)));
    }

    String line() {
        return OpeningDigest.line(id, quantity, value);
    }
}
