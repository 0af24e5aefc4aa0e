package org.gongwucang.query.savings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 天数: calendar days in the zone of the house.
 *
 * @param count how many were measured
 * @param median the middle one, or the mean of the two in the middle, HALF_UP to one decimal; null of none
 * @param mean HALF_UP to one decimal; null of none
 * @param longest null of none
 */
record TurnoverDays(
        int count,
        @Nullable BigDecimal median,
        @Nullable BigDecimal mean,
        @Nullable Long longest) {

    private static final int DIGITS = 1;

    static TurnoverDays of(List<Long> days) {
        int count = days.size();
        if (count == 0) {
            return new TurnoverDays(0, null, null, null);
        }
        List<Long> sorted = days.stream().sorted().toList();
        long middle = sorted.get((count - 1) / 2) + sorted.get(count / 2);
        long all = sorted.stream().mapToLong(Long::longValue).sum();
        return new TurnoverDays(count, quotient(middle, 2), quotient(all, count), sorted.get(count - 1));
    }

    private static BigDecimal quotient(long dividend, long divisor) {
        return BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), DIGITS, RoundingMode.HALF_UP);
    }
}
