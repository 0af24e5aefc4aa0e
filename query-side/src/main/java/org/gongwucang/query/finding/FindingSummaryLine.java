package org.gongwucang.query.finding;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 问题统计行: findings of one state and one method.
 *
 * @param numbers of those counted
 * @param excess m² above the standard, of these
 */
record FindingSummaryLine(String state, @Nullable String method, int count, List<String> numbers, BigDecimal excess) {

    /** 分组. */
    private record Group(String state, String method) {

        static final Comparator<Group> ORDER =
                Comparator.comparing(Group::state).thenComparing(Group::method);

        static Group of(FindingRow row) {
            return new Group(row.state(), Objects.requireNonNullElse(row.method(), ""));
        }
    }

    static List<FindingSummaryLine> of(Collection<FindingRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(Group::of, () -> new TreeMap<>(Group.ORDER), Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> line(group.getKey(), group.getValue()))
                .toList();
    }

    private static FindingSummaryLine line(Group group, List<FindingRow> rows) {
        return new FindingSummaryLine(
                group.state(),
                group.method().isEmpty() ? null : group.method(),
                rows.size(),
                rows.stream().map(FindingRow::number).sorted().toList(),
                rows.stream().flatMap(row -> Stream.ofNullable(row.excess())).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
