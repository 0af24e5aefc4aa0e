package org.gongwucang.query.depreciation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.gongwucang.query.depreciation.Depreciable.Worth;
import org.jspecify.annotations.Nullable;

/**
 * 净值: what a thing is still worth at the end of a month: straight line over its life, with no residual value
 * (政府会计准则第3号——固定资产应用指南, 财会〔2017〕4号). Where its value became another, what is left is spread over the months that are
 * left. Amounts in yuan, half up to the cent once for each value it had, never month by month: so nothing is left at the end.
 *
 * @param from first month of depreciation; null where there is none
 * @param lifeMonths over which it is depreciated; null where there is no depreciation
 * @param months that have passed of these
 */
record NetValue(
        YearMonth month,
        Basis basis,
        int policyVersion,
        BigDecimal original,
        @Nullable YearMonth from,
        @Nullable Integer lifeMonths,
        int months,
        BigDecimal accumulated,
        BigDecimal net) {

    private static final int FEN = 2;

    /** 折旧情形. */
    enum Basis {
        DEPRECIATED,
        FULLY_DEPRECIATED,
        NOT_DEPRECIATED,
        CLASS_NOT_NAMED,
        NO_RULE_IN_FORCE
    }

    /** A pure function: the same thing, month and rule always give the same. */
    static NetValue of(Depreciable thing, YearMonth month, DepreciationRule rule) {
        Optional<Integer> life = rule.lifeMonths(thing.assetClass());
        if (rule.version() == 0) {
            return whole(thing, month, rule, Basis.NO_RULE_IN_FORCE);
        }
        if (life.isEmpty()) {
            return whole(thing, month, rule, Basis.CLASS_NOT_NAMED);
        }
        if (life.get() == 0 || thing.confiscated() && rule.exceptConfiscated()) {
            return whole(thing, month, rule, Basis.NOT_DEPRECIATED);
        }
        return depreciated(thing, month, rule, life.get());
    }

    private static NetValue whole(Depreciable thing, YearMonth month, DepreciationRule rule, Basis basis) {
        BigDecimal original = cents(thing.originalIn(month));
        return new NetValue(
                month, basis, rule.version(), original, null, null, 0, BigDecimal.ZERO.setScale(FEN), original);
    }

    private static NetValue depreciated(Depreciable thing, YearMonth month, DepreciationRule rule, int life) {
        YearMonth start = thing.acquired().plusMonths(rule.startsAfter());
        BigDecimal accumulated = BigDecimal.ZERO.setScale(FEN);
        int passed = 0;
        for (int i = 0; i < thing.worth().size(); i++) {
            Worth worth = thing.worth().get(i);
            boolean last = i == thing.worth().size() - 1;
            YearMonth until = last
                    ? month
                    : earlier(month, thing.worth().get(i + 1).from().minusMonths(1));
            int reached = passed(start, until, life);
            if (reached > passed) {
                accumulated =
                        accumulated.add(share(worth.original().subtract(accumulated), reached - passed, life - passed));
                passed = reached;
            }
        }
        BigDecimal original = cents(thing.originalIn(month));
        BigDecimal written = accumulated.min(original);
        Basis basis = passed == life ? Basis.FULLY_DEPRECIATED : Basis.DEPRECIATED;
        return new NetValue(
                month, basis, rule.version(), original, start, life, passed, written, original.subtract(written));
    }

    /** Months of the life that have passed at the end of the month. */
    private static int passed(YearMonth start, YearMonth until, int life) {
        long months = ChronoUnit.MONTHS.between(start, until) + 1;
        return (int) Math.max(0, Math.min(life, months));
    }

    /** Of what is left to be depreciated; nothing where its value fell below what was depreciated already. */
    private static BigDecimal share(BigDecimal left, int months, int of) {
        return left.signum() <= 0
                ? BigDecimal.ZERO
                : left.multiply(BigDecimal.valueOf(months)).divide(BigDecimal.valueOf(of), FEN, RoundingMode.HALF_UP);
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(FEN, RoundingMode.HALF_UP);
    }
}
