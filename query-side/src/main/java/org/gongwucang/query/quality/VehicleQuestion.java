package org.gongwucang.query.quality;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.gongwucang.query.running.RunningEntryRow;
import org.jspecify.annotations.Nullable;

/**
 * 车辆检查依据: what vehicles are held against. By identifier of the vehicle.
 *
 * @param inactive codes of the units that are no more
 * @param insured those of which a policy covers the day
 * @param insuredUntil last day of the last policy that ended before the day
 * @param tests the last yearly test of each, by which alone a trip asks as well; of two on one day the one that holds longer
 */
record VehicleQuestion(
        LocalDate day,
        Set<String> inactive,
        Set<String> insured,
        Map<String, LocalDate> insuredUntil,
        Map<String, RunningEntryRow> tests) {

    private static final Comparator<RunningEntryRow> LAST = Comparator.comparing(RunningEntryRow::day)
            .thenComparing(RunningEntryRow::to, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** @param entries policies and yearly tests */
    static VehicleQuestion of(LocalDate day, Set<String> inactive, Collection<RunningEntryRow> entries) {
        VehicleQuestion question =
                new VehicleQuestion(day, inactive, new HashSet<>(), new HashMap<>(), new HashMap<>());
        entries.forEach(question::add);
        return question;
    }

    private void add(RunningEntryRow entry) {
        if (entry.kind().equals("INSPECTION")) {
            tests.merge(entry.vehicle(), entry, BinaryOperator.maxBy(LAST));
        } else if (entry.from() != null && entry.to() != null) {
            add(entry.vehicle(), entry.from(), entry.to());
        }
    }

    private void add(String vehicle, LocalDate from, LocalDate to) {
        if (to.isBefore(day)) {
            insuredUntil.merge(vehicle, to, (one, other) -> one.isAfter(other) ? one : other);
        } else if (!from.isAfter(day)) {
            insured.add(vehicle);
        }
    }

    /** Last day for which the last yearly test holds; null where there was none, or it was not passed. */
    @Nullable
    LocalDate testedUntil(String vehicle) {
        RunningEntryRow last = tests.get(vehicle);
        return last == null ? null : last.to();
    }

    boolean isTested(String vehicle) {
        LocalDate until = testedUntil(vehicle);
        return until != null && !until.isBefore(day);
    }
}
