package org.gongwucang.query.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 排序字段: the columns by which a list is sorted when one of its fields is chosen. What is equal in the first of them comes in the
 * order of the others, so that each field has an index of all of its columns.
 */
public final class OrderFields {

    private final String usual;
    private final Map<String, List<String>> columns;

    /** @param usual the field by which the list is sorted where nothing is said */
    public OrderFields(String usual, Map<String, List<String>> columns) {
        this.usual = usual;
        this.columns = Map.copyOf(columns);
    }

    /** 所选字段: as a question names it. */
    public interface Choice {
        /** Name of the field in the schema. */
        String field();

        /** ASC or DESC. */
        String direction();
    }

    /** Of several chosen fields each is sorted by its own column, and the first goes before the others. */
    public List<Order> of(@Nullable List<? extends Choice> chosen) {
        if (chosen == null || chosen.isEmpty()) {
            return columns(usual).stream().map(Order::by).toList();
        }
        if (chosen.size() == 1) {
            Choice only = chosen.get(0);
            return columns(only.field()).stream()
                    .map(column -> Order.by(column, only.direction()))
                    .toList();
        }
        return chosen.stream()
                .map(one -> Order.by(columns(one.field()).get(0), one.direction()))
                .toList();
    }

    /** The columns of each field. */
    List<List<String>> all() {
        return columns.values().stream()
                .sorted(Comparator.comparing(List::toString))
                .toList();
    }

    private List<String> columns(String field) {
        return Objects.requireNonNull(columns.get(field), field);
    }
}
