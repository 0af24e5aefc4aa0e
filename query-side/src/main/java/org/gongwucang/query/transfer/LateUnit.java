package org.gongwucang.query.transfer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Seen;

/**
 * 逾期单位: how often a unit let loans become overdue; more than once is a repeat.
 *
 * @param at moment asked for
 * @param unitCode of the unit
 * @param times loans that became overdue and stand so
 * @param last day of the latest
 */
record LateUnit(At at, String unitCode, int times, int pieces, LocalDate last) {

    public boolean repeated() {
        return times > 1;
    }

    /** @param rows that stand, all overdue; the unit with the most first */
    static List<LateUnit> of(List<Seen<LoanNoticeRow>> rows, At at) {
        Map<String, List<LoanNoticeRow>> byUnit = rows.stream()
                .map(Seen::row)
                .collect(Collectors.groupingBy(LoanNoticeRow::unit, TreeMap::new, Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(unit -> of(unit.getKey(), unit.getValue(), at))
                .sorted(Comparator.comparingInt(LateUnit::times).reversed().thenComparing(LateUnit::unitCode))
                .toList();
    }

    private static LateUnit of(String unit, List<LoanNoticeRow> rows, At at) {
        return new LateUnit(
                at,
                unit,
                rows.size(),
                rows.stream().mapToInt(LoanNoticeRow::pieces).sum(),
                rows.stream()
                        .map(LoanNoticeRow::notedOn)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }
}
