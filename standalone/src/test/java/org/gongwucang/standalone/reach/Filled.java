package org.gongwucang.standalone.reach;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 填写: arguments with what they need, and one text beside that is being tried.
 *
 * @param names a value for an id of this name
 */
record Filled(UnaryOperator<String> names) {

    private static final String HEX = "0".repeat(64);

    /**
     * 一处: where a text or an id may stand.
     *
     * @param path names of the argument and of the fields of inputs down to it
     */
    record Place(List<String> path, boolean id) {

        String name() {
            return path.get(path.size() - 1);
        }

        @Override
        public String toString() {
            return String.join("/", path);
        }
    }

    /** Every place at which a text or an id may stand. */
    static List<Place> places(List<GraphQLArgument> arguments) {
        List<Place> places = new ArrayList<>();
        arguments.forEach(argument -> collect(argument.getType(), List.of(argument.getName()), places));
        return places;
    }

    private static void collect(GraphQLType type, List<String> path, List<Place> places) {
        GraphQLType inner = GraphQLTypeUtil.unwrapAll(type);
        if (inner instanceof GraphQLInputObjectType input) {
            for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
                if (path.stream().noneMatch(field.getName()::equals)) {
                    List<String> longer = new ArrayList<>(path);
                    longer.add(field.getName());
                    collect(field.getType(), longer, places);
                }
            }
        } else if (inner instanceof GraphQLScalarType scalar
                && (scalar.getName().equals("ID") || scalar.getName().equals("String"))) {
            places.add(new Place(path, scalar.getName().equals("ID")));
        }
    }

    /** In brackets, or nothing where nothing is needed. */
    String arguments(List<GraphQLArgument> arguments, @Nullable Place place, String tried) {
        List<String> path = place == null ? List.of() : place.path();
        String filled = arguments.stream()
                .filter(argument -> isNeeded(argument.getType(), argument.hasSetDefaultValue())
                        || isOn(path, argument.getName())
                        || argument.getName().equals("first"))
                .map(argument -> argument.getName() + ": "
                        + value(argument.getName(), argument.getType(), rest(path, argument.getName()), tried))
                .collect(Collectors.joining(", "));
        return filled.isEmpty() ? "" : "(" + filled + ")";
    }

    private static boolean isNeeded(GraphQLType type, boolean hasDefault) {
        return GraphQLTypeUtil.isNonNull(type) && !hasDefault;
    }

    private static boolean isOn(List<String> path, String name) {
        return !path.isEmpty() && path.get(0).equals(name);
    }

    private static @Nullable List<String> rest(List<String> path, String name) {
        return isOn(path, name) ? path.subList(1, path.size()) : null;
    }

    private String value(String name, GraphQLType type, @Nullable List<String> path, String tried) {
        if (type instanceof GraphQLNonNull inner) {
            return value(name, inner.getWrappedType(), path, tried);
        }
        if (type instanceof GraphQLList list) {
            return "[" + value(name, list.getWrappedType(), path, tried) + "]";
        }
        if (type instanceof GraphQLInputObjectType input) {
            return object(input, path == null ? List.of() : path, tried);
        }
        if (type instanceof GraphQLEnumType choice) {
            return choice.getValues().get(0).getName();
        }
        return path != null ? quoted(tried) : scalar(name, ((GraphQLScalarType) (GraphQLInputType) type).getName());
    }

    private String object(GraphQLInputObjectType input, List<String> path, String tried) {
        return input.getFieldDefinitions().stream()
                .filter(field -> isNeeded(field.getType(), field.hasSetDefaultValue()) || isOn(path, field.getName()))
                .map(field -> field.getName() + ": "
                        + value(field.getName(), field.getType(), rest(path, field.getName()), tried))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private String scalar(String name, String type) {
        return switch (type) {
            case "Int", "Long" -> number(name);
            case "BigDecimal" -> "1";
            case "Boolean" -> "false";
            case "Date" -> day(name);
            case "DateTime" -> "\"2026-03-20T03:04:05Z\"";
            default -> text(name);
        };
    }

    private static String number(String name) {
        return switch (name) {
            case "first" -> String.valueOf(Selections.page());
            case "year" -> "2026";
            default -> "1";
        };
    }

    private static String day(String name) {
        return switch (name) {
            case "from" -> "\"2026-01-01\"";
            case "to" -> "\"2026-12-31\"";
            default -> "\"2026-03-20\"";
        };
    }

    private String text(String name) {
        return switch (name) {
            case "commandId" -> quoted(UUID.randomUUID().toString());
            case "codeSystem" -> "\"TEST\"";
            case "edition" -> "\"1\"";
            case "month", "from", "to", "period" -> "\"2026-03\"";
            default -> quoted(name.endsWith("igest") ? HEX : names.apply(name));
        };
    }
}
