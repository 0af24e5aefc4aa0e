package org.gongwucang.query.savings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.jspecify.annotations.Nullable;

/**
 * 周转行: one group of what went out. What lies in stock is nobody's who only asks: by the unit that asked there are no rates.
 *
 * @param group code of the unit, class or warehouse; null where all are one, or where it is not known
 * @param issued pieces that went out within the days, less those refused; each time counts
 * @param opening pieces in stock before the first day
 * @param closing pieces in stock at the end of the last
 * @param reused pieces that went out within the days; what goes out twice counts once
 * @param disposable pieces on account before the first day, or come on account since
 * @param ids of the lines whose pieces were issued
 */
record TurnoverLine(
        At at,
        String by,
        @Nullable String group,
        long issued,
        @Nullable Long opening,
        @Nullable Long closing,
        @Nullable Long reused,
        @Nullable Long disposable,
        TurnoverDays requestToIssue,
        TurnoverDays intakeToFirstIssue,
        List<String> ids) {

    private static final int DIGITS = 2;

    TurnoverLine {
        ids = List.copyOf(ids);
    }

    /** Times; null where nothing lay in stock. */
    public @Nullable BigDecimal turnoverRate() {
        return opening == null || closing == null ? null : quotient(2 * issued, opening + closing);
    }

    /** Percent; null where nothing was at hand. */
    public @Nullable BigDecimal reuseRate() {
        return reused == null || disposable == null ? null : quotient(100 * reused, disposable);
    }

    private static @Nullable BigDecimal quotient(long dividend, long divisor) {
        return divisor == 0
                ? null
                : BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), DIGITS, RoundingMode.HALF_UP);
    }
}
