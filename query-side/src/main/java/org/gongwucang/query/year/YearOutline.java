package org.gongwucang.query.year;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 年报提纲: the report as people read it on paper and in spreadsheets: figures, lists, and the codes whose count or sum each
 * figure is. Made from the schema, so that a part that is added to the report is in it.
 */
public final class YearOutline {

    private static final String TYPE = "YearReport";
    private static final Set<String> UNREAD = Set.of("json");

    private final List<Section> sections = new ArrayList<>();
    private final List<Figure> facts = new ArrayList<>();

    private YearOutline() {}

    /**
     * 部分.
     *
     * @param key label of its name
     */
    public record Section(String key, List<Figure> figures, List<Grid> grids, List<Codes> codes) {}

    /**
     * 数: a single value.
     *
     * @param keys labels of the way to it within its section
     * @param value as GraphQL answers it; null where there is none
     * @param type by which it is read
     */
    public record Figure(List<String> keys, @Nullable Object value, String type) {}

    /** 表: {@code columns} as {@link Figure}s without values. */
    public record Grid(List<String> keys, List<Figure> columns, List<List<Figure>> rows) {}

    /**
     * 编号: what a figure is the count or sum of.
     *
     * @param of the line of the grid that it belongs to; null where it is a figure's
     */
    public record Codes(List<String> keys, @Nullable Figure of, List<String> codes) {}

    /** What the outline needs of the report, as a selection of GraphQL. */
    public static String selection(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .filter(field -> !UNREAD.contains(field.getName()))
                .map(field -> below(field) instanceof GraphQLObjectType object
                        ? field.getName() + " { " + selection(object) + " }"
                        : field.getName())
                .collect(Collectors.joining(" "));
    }

    /** @param report the answer to {@link #selection} */
    public static YearOutline of(GraphQLObjectType type, Map<?, ?> report) {
        YearOutline outline = new YearOutline();
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            Object value = report.get(field.getName());
            if (below(field) instanceof GraphQLObjectType object) {
                outline.section(label(TYPE, field), object, value);
            } else if (!UNREAD.contains(field.getName())) {
                outline.facts.add(figure(List.of(label(TYPE, field)), field, value));
            }
        }
        return outline;
    }

    /** What the report is of: year, edition, days, and its digest. */
    public List<Figure> facts() {
        return List.copyOf(facts);
    }

    /** One of these, as text. */
    public String fact(String field) {
        return facts.stream()
                .filter(fact -> fact.keys().equals(List.of(TYPE + "." + field)))
                .map(fact -> String.valueOf(fact.value()))
                .findFirst()
                .orElseThrow();
    }

    /** In the order of the schema; without those of which nothing is to be told. */
    public List<Section> sections() {
        return List.copyOf(sections);
    }

    private static GraphQLNamedType below(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAllAs(field.getType());
    }

    private static boolean isList(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
    }

    private static String label(String type, GraphQLFieldDefinition field) {
        return type + "." + field.getName();
    }

    private static Figure figure(List<String> keys, GraphQLFieldDefinition field, @Nullable Object value) {
        return new Figure(keys, value, below(field).getName());
    }

    private void section(String key, GraphQLObjectType type, @Nullable Object value) {
        Section section = new Section(key, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (value instanceof List<?> lines) {
            grid(section, List.of(), type, lines);
        } else if (value instanceof Map<?, ?> fields) {
            fields(section, List.of(), type, fields);
        }
        if (!section.figures().isEmpty() || !section.grids().isEmpty()) {
            sections.add(section);
        }
    }

    private static void fields(Section section, List<String> way, GraphQLObjectType type, Map<?, ?> fields) {
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            List<String> keys = further(way, label(type.getName(), field));
            Object value = fields.get(field.getName());
            if (below(field) instanceof GraphQLObjectType object) {
                if (value instanceof Map<?, ?> more) {
                    fields(section, keys, object, more);
                } else if (value instanceof List<?> lines) {
                    grid(section, keys, object, lines);
                }
            } else if (isList(field)) {
                codes(section, keys, null, value);
            } else if (!field.getName().equals("year")) {
                section.figures().add(figure(keys, field, value));
            }
        }
    }

    private static void grid(Section section, List<String> keys, GraphQLObjectType type, List<?> lines) {
        if (lines.isEmpty()) {
            return;
        }
        List<GraphQLFieldDefinition> columns = type.getFieldDefinitions().stream()
                .filter(field -> !isList(field))
                .toList();
        List<List<Figure>> rows = lines.stream()
                .map(line -> row(type, columns, (Map<?, ?>) Objects.requireNonNull(line)))
                .toList();
        List<Figure> heads = columns.stream()
                .map(field -> figure(List.of(label(type.getName(), field)), field, null))
                .toList();
        section.grids().add(new Grid(keys, heads, rows));
        for (int i = 0; i < lines.size(); i++) {
            Map<?, ?> line = (Map<?, ?>) Objects.requireNonNull(lines.get(i));
            Figure first = rows.get(i).get(0);
            type.getFieldDefinitions().stream()
                    .filter(YearOutline::isList)
                    .forEach(field -> codes(
                            section, further(keys, label(type.getName(), field)), first, line.get(field.getName())));
        }
    }

    private static List<Figure> row(GraphQLObjectType type, List<GraphQLFieldDefinition> columns, Map<?, ?> line) {
        return columns.stream()
                .map(field -> figure(List.of(label(type.getName(), field)), field, line.get(field.getName())))
                .toList();
    }

    private static void codes(Section section, List<String> keys, @Nullable Figure of, @Nullable Object value) {
        if (value instanceof List<?> several && !several.isEmpty()) {
            section.codes()
                    .add(new Codes(
                            keys, of, several.stream().map(String::valueOf).toList()));
        }
    }

    private static List<String> further(List<String> way, String label) {
        List<String> keys = new ArrayList<>(way);
        keys.add(label);
        return List.copyOf(keys);
    }
}
