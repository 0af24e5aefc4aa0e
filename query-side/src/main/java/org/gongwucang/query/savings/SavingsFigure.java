package org.gongwucang.query.savings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 节约数: all lines of a kind added up.
 *
 * @param amount sum of their amounts, yuan; null of loans
 * @param atOriginalValue part of it that is reckoned at original values
 * @param atReferencePrice part of it that is reckoned at the price of a check
 * @param valueDays yuan times days; null but of loans
 * @param averageValue value days by days asked for, yuan, HALF_UP to the fen; null but of loans, and where no day has passed
 * @param ids of the lines whose sum it is
 */
public record SavingsFigure(
        String kind,
        int lines,
        long pieces,
        BigDecimal value,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal atOriginalValue,
        @Nullable BigDecimal atReferencePrice,
        @Nullable Long pieceDays,
        @Nullable BigDecimal valueDays,
        @Nullable BigDecimal averageValue,
        List<String> ids) {

    private static final int FEN = 2;

    public SavingsFigure {
        ids = List.copyOf(ids);
        value = fen(value);
        amount = amount == null ? null : fen(amount);
        atOriginalValue = atOriginalValue == null ? null : fen(atOriginalValue);
        atReferencePrice = atReferencePrice == null ? null : fen(atReferencePrice);
        valueDays = valueDays == null ? null : fen(valueDays);
    }

    /** Written the same whatever store the sums come from. */
    private static BigDecimal fen(BigDecimal amount) {
        return amount.setScale(FEN, RoundingMode.HALF_UP);
    }

    /** @param days that were asked for and have passed */
    static SavingsFigure of(String kind, List<SavingsLine> all, long days) {
        List<SavingsLine> lines =
                all.stream().filter(line -> line.kind().equals(kind)).toList();
        boolean lent = kind.equals(SavingsLine.LENT);
        BigDecimal valueDays = lent ? sum(lines, SavingsLine::valueDays) : null;
        return new SavingsFigure(
                kind,
                lines.size(),
                lines.stream().mapToLong(SavingsLine::pieces).sum(),
                sum(lines, SavingsLine::value),
                lent ? null : sum(lines, SavingsLine::amount),
                lent ? null : amounts(lines, basis -> basis.equals(SavingsLine.AT_ORIGINAL)),
                lent ? null : amounts(lines, basis -> basis.equals(SavingsLine.BY_CHECK)),
                lent ? pieceDays(lines) : null,
                valueDays,
                valueDays == null || days == 0
                        ? null
                        : valueDays.divide(BigDecimal.valueOf(days), FEN, RoundingMode.HALF_UP),
                lines.stream().map(SavingsLine::id).toList());
    }

    private static long pieceDays(List<SavingsLine> lines) {
        return lines.stream()
                .map(SavingsLine::pieceDays)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    private static BigDecimal amounts(List<SavingsLine> lines, Predicate<String> basis) {
        return sum(lines.stream().filter(line -> basis.test(line.basis())).toList(), SavingsLine::amount);
    }

    private static BigDecimal sum(List<SavingsLine> lines, Function<SavingsLine, @Nullable BigDecimal> of) {
        return lines.stream().map(of).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
