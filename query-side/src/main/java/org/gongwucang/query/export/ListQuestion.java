package org.gongwucang.query.export;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwucang.graphql.limit.Limits;
import org.jspecify.annotations.Nullable;

/** 台账查询: a list query as a document, with the columns of a view and the arguments that were given. */
final class ListQuestion {

    static final String FIRST = "first";
    static final String AFTER = "after";

    /** Lines of a batch may be two hundred. */
    private static final int ROWS_WITH_LINES = 50;

    private final ExportedView view;
    private final GraphQLFieldDefinition field;

    ListQuestion(GraphQLSchema schema, ExportedView view) {
        this.view = view;
        this.field = Objects.requireNonNull(schema.getQueryType().getFieldDefinition(view.field()), view.field());
    }

    boolean knows(String argument) {
        return field.getArgument(argument) != null;
    }

    /** Whether the rows come page by page; else all at once, since they are few. */
    boolean isPaged() {
        return knows(FIRST);
    }

    /** Rows that are asked for at a time. */
    int pageSize() {
        return view.each() == null ? Limits.PAGE : ROWS_WITH_LINES;
    }

    /** Type of the rows. */
    GraphQLObjectType row() {
        GraphQLObjectType answer = GraphQLTypeUtil.unwrapAllAs(field.getType());
        return view.rows().isEmpty()
                ? answer
                : GraphQLTypeUtil.unwrapAllAs(
                        answer.getFieldDefinition(view.rows()).getType());
    }

    /** @param given names of the arguments that have a value */
    String document(Iterable<String> given) {
        List<String> names = new ArrayList<>();
        given.forEach(names::add);
        if (isPaged()) {
            names.add(FIRST);
            names.add(AFTER);
        }
        String variables = names.stream()
                .map(name -> "$" + name + ": "
                        + GraphQLTypeUtil.simplePrint(field.getArgument(name).getType()))
                .collect(Collectors.joining(", "));
        String arguments = names.stream().map(name -> name + ": $" + name).collect(Collectors.joining(", "));
        return "query" + parenthesised(variables) + " { done: " + field.getName() + parenthesised(arguments) + answer()
                + " }";
    }

    private static String parenthesised(String list) {
        return list.isEmpty() ? "" : "(" + list + ")";
    }

    private String answer() {
        String row = selection(view.columns().stream()
                .map(declared -> declared.split(":", 2)[0].replace(Column.JOINED, " "))
                .map(path -> List.of(path.split("\\."))));
        if (view.rows().isEmpty()) {
            return row;
        }
        String rest = isPaged() ? " pageInfo { hasNextPage endCursor }" : "";
        return " { " + view.rows() + row + rest + " }";
    }

    private static String selection(Stream<List<String>> paths) {
        Map<String, List<List<String>>> below = paths.collect(Collectors.groupingBy(
                path -> path.get(0),
                LinkedHashMap::new,
                Collectors.mapping(path -> path.subList(1, path.size()), Collectors.toList())));
        return below.entrySet().stream()
                .map(field -> field.getKey()
                        + (field.getValue().get(0).isEmpty() ? "" : selection(field.getValue().stream())))
                .collect(Collectors.joining(" ", " { ", " }"));
    }

    /** The rows of an answer, one for each member of the list below them where the view is about these. */
    List<Map<String, @Nullable Object>> rows(Object answer) {
        Object rows = view.rows().isEmpty() ? answer : ((Map<?, ?>) answer).get(view.rows());
        return ((List<?>) Objects.requireNonNull(rows))
                .stream().flatMap(this::each).toList();
    }

    @SuppressWarnings("unchecked") // an answer is made of maps by field name
    private Stream<Map<String, @Nullable Object>> each(Object answered) {
        Map<String, @Nullable Object> row = (Map<String, @Nullable Object>) answered;
        String each = view.each();
        if (each == null) {
            return Stream.of(row);
        }
        return ((List<?>) Objects.requireNonNull(row.get(each))).stream().map(line -> {
            Map<String, @Nullable Object> with = new LinkedHashMap<>(row);
            with.put(each, line);
            return with;
        });
    }
}
