package org.gongwucang.query.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 回答: fields of an answer by their paths, as {@code warehouse.unit.name}. */
record Answer(Map<String, @Nullable Object> fields) {

    @SuppressWarnings("unchecked") // an answer is made of maps by field name
    static Answer of(Object answered) {
        return new Answer((Map<String, @Nullable Object>) answered);
    }

    private @Nullable Object value(String path) {
        Object value = fields;
        for (String name : path.split("\\.")) {
            if (!(value instanceof Map<?, ?> map)) {
                return null;
            }
            value = map.get(name);
        }
        return value;
    }

    @Nullable
    String find(String path) {
        Object value = value(path);
        return value == null ? null : value.toString();
    }

    /** The text; empty where there is none. */
    String text(String path) {
        return Objects.requireNonNullElse(find(path), "");
    }

    /** The number; null where there is none. */
    @Nullable
    BigDecimal number(String path) {
        String written = find(path);
        return written == null ? null : new BigDecimal(written);
    }

    int whole(String path) {
        BigDecimal number = number(path);
        return number == null ? 0 : number.intValueExact();
    }

    Optional<Answer> below(String path) {
        return Optional.ofNullable(value(path)).map(Answer::of);
    }

    List<Answer> list(String path) {
        return value(path) instanceof List<?> several
                ? several.stream().map(one -> of(Objects.requireNonNull(one))).toList()
                : List.of();
    }
}
