package org.gongwucang.query.running;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 单车核算 (L13): what one vehicle used and cost in a time; money in yuan. Each figure has the entries that make it up beside it.
 *
 * @param unit that had it at its last entry
 * @param totalCost fuel, repairs, insurance, tests and fees of trips; not the fines
 * @param litresPer100Km two decimals; null where it was not driven
 * @param yuanPerKm the same
 * @param outliers figures far above the others of its category, see {@link Outliers}
 */
@RecordBuilder
record VehicleRunning(
        String vehicle,
        String code,
        String unit,
        @Nullable String unitName,
        String category,
        long kilometres,
        int trips,
        List<String> tripEntries,
        BigDecimal tripFees,
        int holidayTrips,
        List<String> holidayEntries,
        BigDecimal litres,
        BigDecimal fuelCost,
        List<String> fuelEntries,
        int repairs,
        BigDecimal repairCost,
        List<String> repairEntries,
        BigDecimal insuranceCost,
        List<String> insuranceEntries,
        BigDecimal inspectionCost,
        List<String> inspectionEntries,
        int violations,
        List<String> violationEntries,
        BigDecimal totalCost,
        @Nullable BigDecimal litresPer100Km,
        @Nullable BigDecimal yuanPerKm,
        List<String> outliers)
        implements VehicleRunningBuilder.With {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** 一类: the entries of one kind. */
    private record Part(List<RunningEntryRow> rows) {

        static Part of(Collection<RunningEntryRow> all, String kind) {
            return of(all, row -> row.kind().equals(kind));
        }

        static Part of(Collection<RunningEntryRow> all, Predicate<RunningEntryRow> which) {
            return new Part(all.stream()
                    .filter(which)
                    .sorted(Comparator.comparing(RunningEntryRow::day).thenComparing(RunningEntryRow::entry))
                    .toList());
        }

        int count() {
            return rows.size();
        }

        List<String> entries() {
            return rows.stream().map(RunningEntryRow::entry).toList();
        }

        BigDecimal yuan() {
            return rows.stream()
                    .map(RunningEntryRow::amount)
                    .filter(Objects::nonNull)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal litres() {
            return rows.stream()
                    .map(RunningEntryRow::litres)
                    .filter(Objects::nonNull)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        long kilometres() {
            return rows.stream()
                    .mapToLong(row -> Objects.requireNonNullElse(row.kilometres(), 0))
                    .sum();
        }
    }

    /** @param all entries of one vehicle that count, at least one */
    static VehicleRunning of(Collection<RunningEntryRow> all) {
        RunningEntryRow last = all.stream()
                .max(Comparator.comparing(RunningEntryRow::day).thenComparing(RunningEntryRow::entry))
                .orElseThrow();
        Part trips = Part.of(all, "TRIP");
        Part holidays = Part.of(trips.rows(), RunningEntryRow::holiday);
        Part fuel = Part.of(all, "FUEL");
        Part repairs = Part.of(all, "REPAIR");
        Part insurance = Part.of(all, "INSURANCE");
        Part tests = Part.of(all, "INSPECTION");
        Part violations = Part.of(all, "VIOLATION");
        BigDecimal total = List.of(trips, fuel, repairs, insurance, tests).stream()
                .map(Part::yuan)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        long kilometres = trips.kilometres();
        return new VehicleRunning(
                last.vehicle(),
                last.code(),
                last.unit(),
                null,
                last.category(),
                kilometres,
                trips.count(),
                trips.entries(),
                trips.yuan(),
                holidays.count(),
                holidays.entries(),
                fuel.litres(),
                fuel.yuan(),
                fuel.entries(),
                repairs.count(),
                repairs.yuan(),
                repairs.entries(),
                insurance.yuan(),
                insurance.entries(),
                tests.yuan(),
                tests.entries(),
                violations.count(),
                violations.entries(),
                total,
                perKilometre(fuel.litres().multiply(HUNDRED), kilometres),
                perKilometre(total, kilometres),
                List.of());
    }

    private static @Nullable BigDecimal perKilometre(BigDecimal of, long kilometres) {
        return kilometres == 0 ? null : of.divide(BigDecimal.valueOf(kilometres), DECIMALS, RoundingMode.HALF_UP);
    }
}
