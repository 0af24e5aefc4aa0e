package org.gongwucang.query.reassignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 划转统计: lines that went over in a year, by giving and receiving unit and form. */
@Component
class ReassignmentRegister {

    private final LedgerReader<ReassignmentLineRow> lines;
    private final LedgerReader<UnitRow> units;

    ReassignmentRegister(LedgerReader<ReassignmentLineRow> lines, LedgerReader<UnitRow> units) {
        this.lines = lines;
        this.units = units;
    }

    /** 划转途径: from one unit to another, in one form. */
    private record Course(String from, String to, String form) {

        static final Comparator<Course> ORDER =
                Comparator.comparing(Course::from).thenComparing(Course::to).thenComparing(Course::form);

        static Course of(ReassignmentLineRow row) {
            return new Course(row.fromUnit(), row.toUnit(), row.form());
        }
    }

    /**
     * 划转统计行.
     *
     * @param value original value of what went over, in yuan
     */
    record ReassignmentRegisterLine(
            String fromUnit,
            @Nullable String fromName,
            String toUnit,
            @Nullable String toName,
            String form,
            int acts,
            int lines,
            long pieces,
            BigDecimal value) {}

    /** @param where what is asked about */
    List<ReassignmentRegisterLine> of(Where where, int year, At at) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Where moved = where.is("state", "MOVED")
                .from("movedOn", first)
                .to("movedOn", first.plusYears(1).minusDays(1));
        Map<Course, List<ReassignmentLineRow>> courses = lines.all(moved, at).stream()
                .map(Seen::row)
                .collect(Collectors.groupingBy(Course::of, () -> new TreeMap<>(Course.ORDER), Collectors.toList()));
        Set<String> named = new HashSet<>();
        courses.keySet().forEach(course -> named.addAll(List.of(course.from(), course.to())));
        Map<String, Seen<UnitRow>> names = units.rows(named, at);
        List<ReassignmentRegisterLine> all = new ArrayList<>();
        courses.forEach((course, rows) -> all.add(line(course, rows, names)));
        return all;
    }

    private static ReassignmentRegisterLine line(
            Course course, List<ReassignmentLineRow> rows, Map<String, Seen<UnitRow>> names) {
        return new ReassignmentRegisterLine(
                course.from(),
                name(names, course.from()),
                course.to(),
                name(names, course.to()),
                course.form(),
                (int) rows.stream()
                        .map(ReassignmentLineRow::reassignment)
                        .distinct()
                        .count(),
                rows.size(),
                rows.stream().mapToLong(ReassignmentLineRow::pieces).sum(),
                rows.stream().map(ReassignmentLineRow::value).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static @Nullable String name(Map<String, Seen<UnitRow>> names, String unit) {
        return Optional.ofNullable(names.get(unit))
                .map(seen -> seen.row().name())
                .orElse(null);
    }
}
