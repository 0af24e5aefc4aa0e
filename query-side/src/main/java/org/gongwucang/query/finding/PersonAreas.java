package org.gongwucang.query.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongwucang.query.finding.AreaCourse.OverSpan;
import org.gongwucang.query.finding.AreaLimits.Limit;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.office.OccupancyRow;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 个人面积 (L17): shares of rooms on a day, and what counts beside them because a partition was found invalid, against the
 * standard of that day.
 */
@Component
class PersonAreas {

    private final LedgerReader<OccupancyRow> offices;
    private final LedgerReader<FindingRow> findings;
    private final AreaLimits limits;
    private final Moments moments;

    PersonAreas(
            LedgerReader<OccupancyRow> offices, LedgerReader<FindingRow> findings, AreaLimits limits, Moments moments) {
        this.offices = offices;
        this.findings = findings;
        this.limits = limits;
        this.moments = moments;
    }

    /**
     * 个人面积.
     *
     * @param counted m² behind invalid partitions
     * @param measured m² of all
     * @param limit m²; null where none is in force for the rank
     */
    record PersonArea(
            String staff,
            String unit,
            String rank,
            List<FoundSpace> spaces,
            BigDecimal counted,
            BigDecimal measured,
            @Nullable BigDecimal limit,
            @Nullable BigDecimal excess,
            boolean over,
            String rule,
            int policyVersion) {}

    /** 职级面积. */
    record RankArea(
            String rank,
            int persons,
            List<String> staff,
            BigDecimal measured,
            @Nullable BigDecimal limit,
            int over,
            List<String> overStaff) {

        static RankArea of(String rank, List<PersonArea> persons) {
            List<String> tooLarge = persons.stream()
                    .filter(PersonArea::over)
                    .map(PersonArea::staff)
                    .toList();
            return new RankArea(
                    rank,
                    persons.size(),
                    persons.stream().map(PersonArea::staff).toList(),
                    persons.stream().map(PersonArea::measured).reduce(BigDecimal.ZERO, BigDecimal::add),
                    persons.get(0).limit(),
                    tooLarge.size(),
                    tooLarge);
        }
    }

    /** In the order of staff numbers. */
    List<PersonArea> of(Where who, At at) {
        Map<String, List<OccupancyRow>> byStaff = offices.all(who.is("sits", true), at).stream()
                .map(Seen::row)
                .sorted(Comparator.comparing(OccupancyRow::takenOn).thenComparing(OccupancyRow::code))
                .collect(Collectors.groupingBy(OccupancyRow::staff, TreeMap::new, Collectors.toList()));
        Map<String, BigDecimal> counted = counted(byStaff.keySet(), at);
        Map<String, Limit> known = new HashMap<>();
        return byStaff.values().stream()
                .map(rows -> area(rows, counted, known, at))
                .toList();
    }

    /** On which of these days persons were above other limits, as known at the moment asked for. */
    List<OverSpan> over(Map<String, BigDecimal> tried, Span span, At at) {
        return AreaCourse.of(
                offices.spells(new Where().is("sits", true), span.from(), span.to(), at),
                findings.spells(new Where().present("counted"), span.from(), span.to(), at),
                tried,
                span);
    }

    static List<RankArea> byRank(Collection<PersonArea> persons) {
        return persons.stream()
                .collect(Collectors.groupingBy(PersonArea::rank, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(rank -> RankArea.of(rank.getKey(), rank.getValue()))
                .toList();
    }

    private Map<String, BigDecimal> counted(Set<String> staff, At at) {
        Where where = new Where().oneOf("staff", staff).present("counted");
        return findings.all(where, at).stream()
                .map(Seen::row)
                .collect(Collectors.toMap(
                        row -> Objects.requireNonNull(row.staff()),
                        row -> Objects.requireNonNull(row.counted()),
                        BigDecimal::add));
    }

    /** The rank is that of the office that the person took first. */
    private PersonArea area(List<OccupancyRow> rows, Map<String, BigDecimal> counted, Map<String, Limit> known, At at) {
        OccupancyRow first = rows.get(0);
        BigDecimal beside = counted.getOrDefault(first.staff(), BigDecimal.ZERO);
        BigDecimal measured = rows.stream().map(OccupancyRow::share).reduce(beside, BigDecimal::add);
        Limit limit = known.computeIfAbsent(first.rank(), rank -> limits.of(rank, day(at), at));
        BigDecimal allowed = limit.area();
        BigDecimal excess = allowed == null ? null : measured.subtract(allowed).max(BigDecimal.ZERO);
        return new PersonArea(
                first.staff(),
                first.unit(),
                first.rank(),
                rows.stream()
                        .map(row -> new FoundSpace(row.room(), row.code(), "SHARE", row.share()))
                        .toList(),
                beside,
                measured,
                allowed,
                excess,
                excess != null && excess.signum() > 0,
                limit.rule(),
                limit.version());
    }

    private LocalDate day(At at) {
        return at.asOf() == null ? moments.today() : at.asOf();
    }
}
