package org.gongwucang.query.period;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongwucang.query.holding.HoldingSummary.Line;

/** 版次差异: the lines in which a closing differs from the one before it, by how much they do. */
final class PeriodDifference {

    private PeriodDifference() {}

    /** What is there after and was not before counts whole, and the other way round with the opposite sign. */
    static List<Line> between(List<Line> before, List<Line> after) {
        Map<String, Line> old = new TreeMap<>();
        before.forEach(line -> old.put(String.valueOf(line.key()), line));
        List<Line> found = new ArrayList<>();
        for (Line line : after) {
            Line same = old.remove(String.valueOf(line.key()));
            found.add(same == null ? line : less(line, same.rows(), same.pieces(), same.value()));
        }
        old.values().forEach(line -> found.add(less(nothing(line), line.rows(), line.pieces(), line.value())));
        return found.stream()
                .filter(PeriodDifference::isOne)
                .sorted(Comparator.comparing((Line line) -> line.value().abs())
                        .reversed()
                        .thenComparing(line -> String.valueOf(line.key())))
                .toList();
    }

    private static Line nothing(Line line) {
        return new Line(line.key(), 0, 0, BigDecimal.ZERO, line.dimension(), line.at());
    }

    private static Line less(Line line, int rows, long pieces, BigDecimal value) {
        return new Line(
                line.key(),
                line.rows() - rows,
                line.pieces() - pieces,
                line.value().subtract(value),
                line.dimension(),
                line.at());
    }

    private static boolean isOne(Line line) {
        return line.rows() != 0 || line.pieces() != 0 || line.value().signum() != 0;
    }
}
