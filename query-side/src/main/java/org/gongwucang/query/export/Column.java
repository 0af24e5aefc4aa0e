package org.gongwucang.query.export;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gongwucang.graphql.label.Labels;
import org.jspecify.annotations.Nullable;

/**
 * 列: a path through a row of an answer, what it is called, and how its values are shown.
 *
 * @param shown makes a cell of a value of the answer: days and times are such, codes of an enum are called by their names
 */
record Column(List<String> path, String header, UnaryOperator<Object> shown) {

    static final String JOINED = "+";

    private static final String BETWEEN = "; ";

    /** 读者: in which language, by which clock. */
    record Reading(Labels labels, Locale language, ZoneId zone) {}

    /** @param declared its path, and behind a colon the labels by which its texts are shown */
    static Column of(String declared, GraphQLObjectType row, Reading reading) {
        String[] parts = declared.split(":", 2);
        List<String> path = List.of(parts[0].split("\\."));
        GraphQLNamedType type = row;
        String header = "";
        for (String name : path) {
            if (name.contains(JOINED)) {
                return new Column(path, header, value -> value);
            }
            GraphQLFieldDefinition field = Objects.requireNonNull(
                    ((GraphQLObjectType) type).getFieldDefinition(name),
                    () -> declared + " is not in " + row.getName());
            String called = reading.labels().label(type.getName() + "." + name, reading.language());
            header = header.isEmpty() || called.contains(header) ? called : header + " · " + called;
            type = GraphQLTypeUtil.unwrapAllAs(field.getType());
        }
        return new Column(path, header, shown(type, parts.length == 1 ? null : parts[1], reading));
    }

    private static UnaryOperator<Object> shown(GraphQLNamedType type, @Nullable String prefix, Reading reading) {
        if (prefix != null || type instanceof GraphQLEnumType) {
            String labels = (prefix == null ? type.getName() : prefix) + ".";
            return code ->
                    reading.labels().find(labels + code, reading.language()).orElse(code.toString());
        }
        return switch (type.getName()) {
            case "Date" -> day -> LocalDate.parse(day.toString());
            case "DateTime" ->
                time -> OffsetDateTime.parse(time.toString())
                        .atZoneSameInstant(reading.zone())
                        .toOffsetDateTime();
            default -> value -> value;
        };
    }

    /** The cell of a row; null where there is nothing. Of several values a text. */
    @Nullable
    Object in(Map<String, @Nullable Object> row) {
        return at(row, 0);
    }

    private @Nullable Object at(@Nullable Object value, int depth) {
        if (value instanceof List<?> several) {
            String text =
                    several.stream().map(one -> String.valueOf(at(one, depth))).collect(Collectors.joining(BETWEEN));
            return text.isEmpty() ? null : text;
        }
        if (value == null || depth == path.size()) {
            return value == null ? null : shown.apply(value);
        }
        Map<?, ?> fields = (Map<?, ?>) value;
        String name = path.get(depth);
        return name.contains(JOINED) ? joined(fields, name) : at(fields.get(name), depth + 1);
    }

    private static String joined(Map<?, ?> fields, String names) {
        return Arrays.stream(names.split("\\" + JOINED))
                .map(name -> String.valueOf(fields.get(name)))
                .collect(Collectors.joining("="));
    }
}
