package org.gongwucang.standalone.reach;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashSet;
import java.util.Set;

/**
 * 所选字段: everything below a type, as deep as the program answers it at once: each object through each field that leads to it, and of
 * one that has come already on the way no more than what it says itself.
 */
final class Selections {

    private static final int DEEPEST = 5;
    private static final long HEAVIEST = 55_000;
    private static final int PAGE = 20;
    private static final int NESTED_PAGE = 3;
    private static final int LIKELY_LIST = 10;
    private static final int LIKELY_CHILDREN = 50;

    /** 一段: a selection, or nothing, and what it weighs in the measure of the program. */
    private record Part(String text, long weight) {

        private static final Part NOTHING = new Part("", 0);

        private Part and(Part more) {
            return new Part(text + more.text, weight + more.weight);
        }
    }

    private Selections() {}

    /** How many rows of a page are asked for. */
    static int page() {
        return PAGE;
    }

    /** All of it below this field of a root, with braces. */
    static String below(GraphQLFieldDefinition root) {
        return below(root, DEEPEST);
    }

    /** No deeper than that. */
    static String below(GraphQLFieldDefinition root, int depth) {
        Part part = of(root, PAGE, depth, new HashSet<>());
        return part.weight() <= HEAVIEST || depth == 0
                ? part.text().substring(root.getName().length() + 1)
                : below(root, depth - 1);
    }

    private static Part of(GraphQLFieldDefinition field, int page, int depth, Set<String> above) {
        if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType type)) {
            return new Part(" " + field.getName(), 1);
        }
        Part below = below(type, depth, above);
        return below.text().isEmpty()
                ? Part.NOTHING
                : new Part(" " + field.getName() + " {" + below.text() + " }", 1 + times(field, page) * below.weight());
    }

    private static Part below(GraphQLObjectType type, int depth, Set<String> above) {
        boolean seen = above.contains(type.getName());
        boolean page = type.getName().endsWith("Connection") || type.getName().endsWith("Edge");
        Set<String> way = new HashSet<>(above);
        way.add(type.getName());
        Part all = Part.NOTHING;
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            if (isAnswered(field) && (isLeaf(field.getType()) || page || depth > 0 && !seen)) {
                all = all.and(nested(field, page ? depth : depth - 1, page ? above : way));
            }
        }
        return all;
    }

    private static Part nested(GraphQLFieldDefinition field, int depth, Set<String> above) {
        Part part = of(field, NESTED_PAGE, depth, above);
        if (field.getArgument("first") == null || part.text().isEmpty()) {
            return part;
        }
        String asked = " " + field.getName() + "(first: " + NESTED_PAGE + ")";
        return new Part(asked + part.text().substring(field.getName().length() + 1), part.weight());
    }

    private static boolean isLeaf(GraphQLOutputType type) {
        return !(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLObjectType);
    }

    /** Without anything that has to be said. */
    private static boolean isAnswered(GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .noneMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue());
    }

    private static long times(GraphQLFieldDefinition field, int page) {
        if (field.getName().equals("nodes") || field.getName().equals("edges")) {
            return 1;
        }
        if (field.getArgument("first") != null) {
            return page;
        }
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
        boolean own = field.getName().equals("children");
        return list ? own ? LIKELY_CHILDREN : LIKELY_LIST : 1;
    }
}
