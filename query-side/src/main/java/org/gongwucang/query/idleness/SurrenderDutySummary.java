package org.gongwucang.query.idleness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Seen;

/**
 * 单位应缴: how a unit stands.
 *
 * @param open things that are idle and not surrendered
 * @param overdue of these
 * @param reminders about all its things so far
 * @param surrendered things that were surrendered after they were declared idle
 * @param late of these, after the day they were due
 */
record SurrenderDutySummary(String unitCode, At at, int open, int overdue, int reminders, int surrendered, int late) {

    /** A line per unit, the one with the most overdue first. */
    static List<SurrenderDutySummary> of(Collection<Seen<SurrenderDutyRow>> rows, At at, LocalDate day) {
        Map<String, List<SurrenderDutyRow>> byUnit =
                rows.stream().map(Seen::row).collect(Collectors.groupingBy(SurrenderDutyRow::unit));
        return byUnit.entrySet().stream()
                .map(unit -> of(unit.getKey(), unit.getValue(), at, day))
                .sorted(Comparator.comparing(SurrenderDutySummary::overdue)
                        .reversed()
                        .thenComparing(SurrenderDutySummary::unitCode))
                .toList();
    }

    private static SurrenderDutySummary of(String unit, List<SurrenderDutyRow> rows, At at, LocalDate day) {
        List<SurrenderDutyRow> open = in("OPEN", rows);
        List<SurrenderDutyRow> surrendered = in("SURRENDERED", rows);
        int reminders = rows.stream().mapToInt(SurrenderDutyRow::reminders).sum();
        return new SurrenderDutySummary(
                unit,
                at,
                open.size(),
                (int) open.stream().filter(row -> isAfterDue(row, day)).count(),
                reminders,
                surrendered.size(),
                (int) surrendered.stream()
                        .filter(row -> row.endedOn() != null && isAfterDue(row, row.endedOn()))
                        .count());
    }

    private static List<SurrenderDutyRow> in(String state, List<SurrenderDutyRow> rows) {
        return rows.stream().filter(row -> row.state().equals(state)).toList();
    }

    private static boolean isAfterDue(SurrenderDutyRow row, LocalDate day) {
        return row.dueOn() != null && day.isAfter(row.dueOn());
    }
}
