package org.gongwucang.query.export;

import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** 平实: arguments as they came, in what JSON has: texts, whole numbers, booleans, lists and objects. */
public final class Plain {

    private Plain() {}

    /** Without what has no value. */
    public static Map<String, Object> map(Map<?, ?> given) {
        Map<String, Object> plain = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            if (value != null) {
                plain.put(String.valueOf(name), value(value));
            }
        });
        return plain;
    }

    private static Object value(Object value) {
        if (value instanceof Map<?, ?> fields) {
            return map(fields);
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(Plain::value).toList();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Temporal || value instanceof Enum ? value.toString() : value;
    }
}
