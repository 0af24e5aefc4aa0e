package org.gongwucang.query.savings;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.query.ledger.At;
import org.jspecify.annotations.Nullable;

/**
 * 节约明细: one line of an order, or one check before buying, and what it counts for.
 *
 * @param at moment asked for
 * @param kind ALLOTTED, LENT or BOUGHT_DESPITE_STOCK
 * @param id of the line or check; figures name those of which they are the sum
 * @param number of the order or purchase request
 * @param unitCode of the unit that asked
 * @param day on which it was issued, first on loan within the days asked for, or checked
 * @param pieces that were issued, the most that were on loan at once, or that could have been had
 * @param value original value of these, yuan
 * @param basis ORIGINAL_VALUE or PURCHASE_CHECK: what a piece is reckoned at
 * @param price of a piece by a check; null where the original value counts
 * @param reference identifier of that check
 * @param amount saved, or that could have been saved, yuan; null of a loan
 * @param pieceDays pieces times days on loan; null but of a loan
 * @param valueDays original value times days on loan; null but of a loan
 */
record SavingsLine(
        At at,
        String kind,
        String id,
        String number,
        @Nullable Integer line,
        String unitCode,
        String assetClassId,
        @Nullable String code,
        @Nullable String name,
        LocalDate day,
        long pieces,
        BigDecimal value,
        String basis,
        @Nullable BigDecimal price,
        @Nullable String reference,
        @Nullable BigDecimal amount,
        @Nullable Long pieceDays,
        @Nullable BigDecimal valueDays) {

    static final String ALLOTTED = "ALLOTTED";
    static final String LENT = "LENT";
    static final String BOUGHT = "BOUGHT_DESPITE_STOCK";

    static final String AT_ORIGINAL = "ORIGINAL_VALUE";
    static final String BY_CHECK = "PURCHASE_CHECK";
}
