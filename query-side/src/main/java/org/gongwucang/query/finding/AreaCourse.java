package org.gongwucang.query.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwucang.query.ledger.Spell;
import org.gongwucang.query.office.OccupancyRow;
import org.gongwucang.query.question.Span;
import org.jspecify.annotations.Nullable;

/**
 * 超标期间: on which days persons would have been above another standard; a pure function of what they had on each of these days.
 * As on a single day, the rank is that of the office that was taken first, and what is behind an invalid partition counts.
 */
final class AreaCourse {

    private final Map<String, BigDecimal> limits;
    private final Span span;

    private AreaCourse(Map<String, BigDecimal> limits, Span span) {
        this.limits = limits;
        this.span = span;
    }

    /**
     * 超标期间.
     *
     * @param measured m² on all of these days
     * @param limit m² by the standard that is tried
     * @param from first day, not before the first one asked for
     * @param to last day, not after the last one asked for
     */
    record OverSpan(
            String staff,
            String unitCode,
            String rank,
            BigDecimal measured,
            BigDecimal limit,
            LocalDate from,
            LocalDate to) {

        public BigDecimal excess() {
            return measured.subtract(limit);
        }

        /** Whether nothing but the days is different, and the other one follows at once. */
        boolean goesOnIn(OverSpan next) {
            return next.from().equals(to.plusDays(1)) && next.between(from, to).equals(this);
        }

        OverSpan between(LocalDate first, LocalDate last) {
            return new OverSpan(staff, unitCode, rank, measured, limit, first, last);
        }
    }

    /**
     * By person and first day.
     *
     * @param offices rows of persons who sit in them
     * @param findings rows that count something to a person
     * @param limits m² by rank; other ranks are not weighed
     */
    static List<OverSpan> of(
            List<Spell<OccupancyRow>> offices,
            List<Spell<FindingRow>> findings,
            Map<String, BigDecimal> limits,
            Span span) {
        AreaCourse course = new AreaCourse(limits, span);
        Map<String, List<Spell<FindingRow>>> counted = findings.stream()
                .collect(Collectors.groupingBy(
                        spell -> Objects.requireNonNull(spell.row().staff())));
        List<OverSpan> all = new ArrayList<>();
        offices.stream()
                .collect(Collectors.groupingBy(spell -> spell.row().staff(), TreeMap::new, Collectors.toList()))
                .forEach((staff, rows) -> all.addAll(course.over(rows, counted.getOrDefault(staff, List.of()))));
        return List.copyOf(all);
    }

    /** Of one person. */
    private List<OverSpan> over(List<Spell<OccupancyRow>> offices, List<Spell<FindingRow>> counted) {
        List<LocalDate> days = List.copyOf(turns(offices, counted));
        List<OverSpan> all = new ArrayList<>();
        for (int i = 0; i < days.size() - 1; i++) {
            OverSpan next = held(offices, counted, days.get(i), days.get(i + 1).minusDays(1));
            OverSpan last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (next != null && last != null && last.goesOnIn(next)) {
                all.set(all.size() - 1, last.between(last.from(), next.to()));
            } else if (next != null) {
                all.add(next);
            }
        }
        return all;
    }

    /** Days on which something became different, with the first one and the one after the last. */
    private TreeSet<LocalDate> turns(Collection<? extends Spell<?>> offices, Collection<? extends Spell<?>> counted) {
        TreeSet<LocalDate> days = Stream.concat(offices.stream(), counted.stream())
                .flatMap(spell -> Stream.of(spell.from(), spell.until()))
                .filter(span::holds)
                .collect(Collectors.toCollection(TreeSet::new));
        days.add(span.from());
        days.add(span.to().plusDays(1));
        return days;
    }

    /** Null where the person has nothing then, is within the limit, or has a rank without one. */
    private @Nullable OverSpan held(
            List<Spell<OccupancyRow>> offices, List<Spell<FindingRow>> counted, LocalDate from, LocalDate to) {
        List<OccupancyRow> rows = on(offices, from)
                .sorted(Comparator.comparing(OccupancyRow::takenOn).thenComparing(OccupancyRow::code))
                .toList();
        if (rows.isEmpty() || !limits.containsKey(rows.get(0).rank())) {
            return null;
        }
        OccupancyRow first = rows.get(0);
        BigDecimal limit = Objects.requireNonNull(limits.get(first.rank()));
        BigDecimal measured = Stream.concat(
                        rows.stream().map(OccupancyRow::share),
                        on(counted, from).map(row -> Objects.requireNonNull(row.counted())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return measured.compareTo(limit) > 0
                ? new OverSpan(first.staff(), first.unit(), first.rank(), measured, limit, from, to)
                : null;
    }

    private static <R> Stream<R> on(List<Spell<R>> spells, LocalDate day) {
        return spells.stream().filter(spell -> spell.daysWithin(day, day) > 0).map(Spell::row);
    }
}
