package org.gongwucang.query.reallocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 用房调剂年度统计 (L21): what went over in a year, in all and by the units that got it; every figure with the acts that it is of. */
@Component
class SpaceReallocationYears {

    private final LedgerReader<SpaceReallocationRow> acts;
    private final LedgerReader<UnitRow> units;

    SpaceReallocationYears(LedgerReader<SpaceReallocationRow> acts, LedgerReader<UnitRow> units) {
        this.acts = acts;
        this.units = units;
    }

    /**
     * 用房调剂统计行: one unit that got rooms.
     *
     * @param area m²
     * @param reallocations numbers of the acts
     */
    record SpaceReallocationYearLine(
            String unitCode, @Nullable String unitName, BigDecimal area, List<String> reallocations) {}

    /** 用房调剂年度统计. Area in m². */
    record SpaceReallocationYear(
            int year,
            BigDecimal area,
            int unitCount,
            List<String> unitCodes,
            int count,
            List<String> reallocations,
            List<SpaceReallocationYearLine> lines) {}

    /** @param where what the caller may see */
    SpaceReallocationYear of(Where where, int year, At at) {
        LocalDate first = LocalDate.of(year, 1, 1);
        List<SpaceReallocationRow> all = acts
                .all(
                        where.is("state", "APPROVED")
                                .from("decidedOn", first)
                                .to("decidedOn", first.plusYears(1).minusDays(1)),
                        at)
                .stream()
                .map(Seen::row)
                .sorted(Comparator.comparing(SpaceReallocationRow::number))
                .toList();
        Map<String, List<SpaceReallocationRow>> byUnit = all.stream()
                .collect(Collectors.groupingBy(SpaceReallocationRow::toUnit, TreeMap::new, Collectors.toList()));
        return new SpaceReallocationYear(
                year,
                area(all),
                byUnit.size(),
                List.copyOf(byUnit.keySet()),
                all.size(),
                numbers(all),
                lines(byUnit, at));
    }

    private List<SpaceReallocationYearLine> lines(Map<String, List<SpaceReallocationRow>> byUnit, At at) {
        Map<String, Seen<UnitRow>> names = units.rows(byUnit.keySet(), at);
        List<SpaceReallocationYearLine> lines = new ArrayList<>();
        byUnit.forEach((unit, its) -> lines.add(new SpaceReallocationYearLine(
                unit,
                Optional.ofNullable(names.get(unit))
                        .map(seen -> seen.row().name())
                        .orElse(null),
                area(its),
                numbers(its))));
        return lines;
    }

    private static BigDecimal area(List<SpaceReallocationRow> acts) {
        return acts.stream().map(SpaceReallocationRow::area).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> numbers(List<SpaceReallocationRow> acts) {
        return acts.stream().map(SpaceReallocationRow::number).toList();
    }
}
