package org.gongwucang.query.approval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.Seen;
import org.jspecify.annotations.Nullable;

/**
 * 审批统计: of one kind in a year.
 *
 * @param asked all of them
 * @param medianHours from asking to decision, of those that somebody decided; null where nobody did
 * @param longestHours the same
 * @param medianDays the same in business days
 * @param longestDays the same
 */
record ApprovalSummary(
        String kind,
        int asked,
        int approved,
        int rejected,
        int returned,
        int withdrawn,
        int pending,
        @Nullable BigDecimal medianHours,
        @Nullable BigDecimal longestHours,
        @Nullable BigDecimal medianDays,
        @Nullable Integer longestDays) {

    static List<ApprovalSummary> of(Collection<Seen<ApprovalRow>> rows) {
        Map<String, List<ApprovalRow>> byKind = rows.stream()
                .map(Seen::row)
                .collect(Collectors.groupingBy(ApprovalRow::kind, TreeMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(kind -> of(kind.getKey(), kind.getValue()))
                .toList();
    }

    /** What was withdrawn was decided by who asked, and says nothing of how long a decision takes. */
    private static ApprovalSummary of(String kind, List<ApprovalRow> rows) {
        List<ApprovalRow> decided = rows.stream()
                .filter(row -> row.hours() != null && !row.result().equals(ApprovalLedger.WITHDRAWN))
                .toList();
        List<BigDecimal> hours = decided.stream()
                .map(row -> Objects.requireNonNull(row.hours()))
                .sorted()
                .toList();
        List<BigDecimal> days = decided.stream()
                .map(row -> BigDecimal.valueOf(Objects.requireNonNull(row.days())))
                .sorted()
                .toList();
        return new ApprovalSummary(
                kind,
                rows.size(),
                count(rows, ApprovalLedger.APPROVED),
                count(rows, ApprovalLedger.REJECTED),
                count(rows, ApprovalLedger.RETURNED),
                count(rows, ApprovalLedger.WITHDRAWN),
                count(rows, ApprovalRow.PENDING),
                median(hours),
                hours.isEmpty() ? null : hours.get(hours.size() - 1),
                median(days),
                days.isEmpty() ? null : days.get(days.size() - 1).intValueExact());
    }

    private static int count(List<ApprovalRow> rows, String result) {
        return (int) rows.stream().filter(row -> row.result().equals(result)).count();
    }

    /** The one in the middle; the mean of the two where there are two. */
    static @Nullable BigDecimal median(List<BigDecimal> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
    }
}
