package org.gongwucang.standalone.testing;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Requests that are well-formed and mean nothing. */
public final class Dummies {

    private static final String HEX = "0".repeat(64);

    private Dummies() {}

    /**
     * A request for one operation, with what it needs and nothing else; a subscription goes on after a place that is not there, so
     * that whoever may listen is answered as well.
     */
    public static String request(GraphQLObjectType root, GraphQLFieldDefinition operation) {
        String asked = GraphQLTypeUtil.unwrapAll(operation.getType()) instanceof GraphQLObjectType result
                ? refusals(result)
                : "";
        return root.getName().toLowerCase(Locale.ROOT) + " { " + operation.getName()
                + arguments(root, operation.getArguments()) + asked + " }";
    }

    /** What a rule refuses, where rules may; of each line, too. */
    private static String refusals(GraphQLObjectType result) {
        List<String> asked = new ArrayList<>(List.of("__typename"));
        if (result.getFieldDefinition("userErrors") != null) {
            asked.add("userErrors { code }");
        }
        if (result.getFieldDefinition("userErrors") != null && result.getFieldDefinition("lines") != null) {
            asked.add("lines { userErrors { code } }");
        }
        return " { " + String.join(" ", asked) + " }";
    }

    private static boolean isPlace(GraphQLObjectType root, GraphQLArgument argument) {
        return root.getName().equals("Subscription") && argument.getName().equals("after");
    }

    private static String arguments(GraphQLObjectType root, List<GraphQLArgument> arguments) {
        String needed = arguments.stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) || isPlace(root, argument))
                .map(argument -> argument.getName() + ": " + value(argument.getName(), argument.getType()))
                .collect(Collectors.joining(", "));
        return needed.isEmpty() ? "" : "(" + needed + ")";
    }

    private static String value(String name, GraphQLType type) {
        if (type instanceof GraphQLNonNull inner) {
            return value(name, inner.getWrappedType());
        }
        if (type instanceof GraphQLList list) {
            return "[" + value(name, list.getWrappedType()) + "]";
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.getFieldDefinitions().stream()
                    .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue())
                    .map(field -> field.getName() + ": " + value(field.getName(), field.getType()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (type instanceof GraphQLEnumType choice) {
            return choice.getValues().get(0).getName();
        }
        return scalar(name, ((GraphQLScalarType) (GraphQLInputType) type).getName());
    }

    private static String scalar(String name, String type) {
        return switch (type) {
            case "Int", "Long", "BigDecimal" -> "1";
            case "Boolean" -> "false";
            case "Date" -> "\"2026-01-02\"";
            case "DateTime" -> "\"2026-01-02T03:04:05Z\"";
            default -> name.endsWith("igest") ? "\"" + HEX + "\"" : "\"nothing-" + name + "\"";
        };
    }
}
