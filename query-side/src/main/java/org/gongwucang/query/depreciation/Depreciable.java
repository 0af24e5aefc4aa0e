package org.gongwucang.query.depreciation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.holding.HoldingRow.ValueStep;
import org.gongwucang.query.vehicle.VehicleRow;
import org.jspecify.annotations.Nullable;

/**
 * 折旧对象: what is to be known of a thing to reckon what it is still worth.
 *
 * @param acquired month in which it was acquired, or else booked
 * @param confiscated on an account of confiscated goods
 * @param worth original value of all its pieces in yuan, month by month in which it became another
 */
record Depreciable(String assetClass, YearMonth acquired, boolean confiscated, List<Worth> worth) {

    private static final String CONFISCATED = "/CONFISCATED";

    Depreciable {
        worth = List.copyOf(worth);
    }

    /** 原值. */
    record Worth(YearMonth from, BigDecimal original) {}

    static Depreciable of(HoldingRow row) {
        LocalDate day = row.acquiredOn() == null ? row.bookedOn() : row.acquiredOn();
        return new Depreciable(row.assetClass(), YearMonth.from(day), isConfiscated(row.account()), worth(row, day));
    }

    /**
     * Nothing changes what a vehicle cost. Where nobody knows when it was acquired, it is when it was first registered or came,
     * whichever was earlier: an opening knows the former, a delivery the latter.
     */
    static Depreciable of(VehicleRow row, DepreciationRule rule) {
        YearMonth acquired = YearMonth.from(acquired(row));
        return new Depreciable(rule.vehicles(), acquired, false, List.of(new Worth(acquired, row.value())));
    }

    private static LocalDate acquired(VehicleRow row) {
        LocalDate known = row.acquiredOn();
        LocalDate registered = row.registeredOn();
        if (known != null) {
            return known;
        }
        return registered != null && registered.isBefore(row.cameOn()) ? registered : row.cameOn();
    }

    private static boolean isConfiscated(@Nullable String account) {
        return account != null && account.endsWith(CONFISCATED);
    }

    private static List<Worth> worth(HoldingRow row, LocalDate acquired) {
        if (row.valueSteps().isEmpty()) {
            return List.of(new Worth(YearMonth.from(acquired), row.value()));
        }
        return row.valueSteps().stream().map(step -> worth(row, acquired, step)).toList();
    }

    /** The first value holds from the beginning, however late the thing was booked. */
    private static Worth worth(HoldingRow row, LocalDate acquired, ValueStep step) {
        boolean first = step.equals(row.valueSteps().get(0));
        return new Worth(
                YearMonth.from(first ? acquired : step.from()),
                step.unitValue().multiply(BigDecimal.valueOf(row.quantity())));
    }

    /** Original value at the end of the month. */
    BigDecimal originalIn(YearMonth month) {
        return worth.stream()
                .filter(one -> !one.from().isAfter(month))
                .reduce((before, after) -> after)
                .orElse(worth.get(0))
                .original();
    }
}
