package org.gongwucang.query.depreciation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 净值小计: of the rows with one value of a dimension. Amounts in yuan. */
public record NetValueLine(
        @Nullable String key, int rows, long pieces, BigDecimal original, BigDecimal accumulated, BigDecimal net) {

    private static final String NONE = "";

    /** One for each value, in their order; what has none comes first. */
    static List<NetValueLine> of(List<? extends ValuedView<?>> views, String by) {
        Map<String, List<ValuedView<?>>> groups = new TreeMap<>();
        views.forEach(view -> groups.computeIfAbsent(
                        Objects.requireNonNullElse(view.group(by), NONE), none -> new ArrayList<>())
                .add(view));
        List<NetValueLine> lines = new ArrayList<>();
        groups.forEach((key, rows) -> lines.add(line(key.equals(NONE) ? null : key, rows)));
        return lines;
    }

    private static NetValueLine line(@Nullable String key, List<ValuedView<?>> rows) {
        return new NetValueLine(
                key,
                rows.size(),
                rows.stream().mapToLong(ValuedView::quantity).sum(),
                sum(rows, ValuedView::getOriginal),
                sum(rows, ValuedView::getAccumulated),
                sum(rows, ValuedView::getNet));
    }

    static <T> BigDecimal sum(List<? extends T> all, Function<T, BigDecimal> amount) {
        return all.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
