package org.gongwucang.query.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 检查覆盖 (L15): how many units of the scope were visited at least once. A unit counts once, however often it was visited and
 * however many campaigns have it in their scope.
 *
 * @param percent one decimal, rounded half up; null where the scope is empty
 */
public record InspectionCoverage(
        List<String> campaigns,
        int unitsInScope,
        int unitsInspected,
        @Nullable BigDecimal percent,
        List<InspectedUnit> inspected,
        List<UninspectedUnit> uninspected,
        int visits,
        List<String> visitIds,
        int unannounced,
        List<String> unannouncedIds,
        int violations,
        List<String> violationIds,
        int openViolations,
        List<String> openViolationIds,
        int closedViolations,
        List<String> closedViolationIds) {

    /** 已检查单位. */
    public record InspectedUnit(String unit, @Nullable String name, int visits, LocalDate firstOn, LocalDate lastOn) {}

    /** 未检查单位. */
    public record UninspectedUnit(String unit, @Nullable String name) {}

    /** @param names of units, by their codes */
    static InspectionCoverage of(
            Collection<InspectionCampaignRow> campaigns,
            Collection<InspectionVisitRow> visits,
            Collection<InspectionViolationRow> violations,
            Map<String, String> names) {
        SortedSet<String> scope = new TreeSet<>();
        campaigns.forEach(campaign -> scope.addAll(campaign.units()));
        SortedMap<String, List<InspectionVisitRow>> byUnit = visits.stream()
                .collect(Collectors.groupingBy(InspectionVisitRow::unit, TreeMap::new, Collectors.toList()));
        List<InspectedUnit> inspected = byUnit.entrySet().stream()
                .map(unit -> inspected(unit.getKey(), unit.getValue(), names))
                .toList();
        List<UninspectedUnit> left = scope.stream()
                .filter(unit -> !byUnit.containsKey(unit))
                .map(unit -> new UninspectedUnit(unit, names.get(unit)))
                .toList();
        List<String> visitIds = visits(visits, visit -> true);
        List<String> secret = visits(visits, visit -> visit.mode().equals("UNANNOUNCED"));
        List<String> all = violations(violations, violation -> true);
        List<String> open = violations(violations, InspectionViolationRow::open);
        List<String> closed = violations(violations, violation -> !violation.open());
        return new InspectionCoverage(
                campaigns.stream().map(InspectionCampaignRow::number).sorted().toList(),
                scope.size(),
                inspected.size(),
                percent(inspected.size(), scope.size()),
                inspected,
                left,
                visitIds.size(),
                visitIds,
                secret.size(),
                secret,
                all.size(),
                all,
                open.size(),
                open,
                closed.size(),
                closed);
    }

    private static InspectedUnit inspected(String unit, List<InspectionVisitRow> visits, Map<String, String> names) {
        List<LocalDate> days =
                visits.stream().map(InspectionVisitRow::day).sorted().toList();
        return new InspectedUnit(unit, names.get(unit), visits.size(), days.get(0), days.get(days.size() - 1));
    }

    private static List<String> visits(Collection<InspectionVisitRow> visits, Predicate<InspectionVisitRow> which) {
        return visits.stream()
                .filter(which)
                .map(InspectionVisitRow::visit)
                .sorted()
                .toList();
    }

    private static List<String> violations(
            Collection<InspectionViolationRow> violations, Predicate<InspectionViolationRow> which) {
        return violations.stream()
                .filter(which)
                .map(InspectionViolationRow::violation)
                .sorted()
                .toList();
    }

    /** Per cent with one decimal, rounded half up. */
    static @Nullable BigDecimal percent(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
