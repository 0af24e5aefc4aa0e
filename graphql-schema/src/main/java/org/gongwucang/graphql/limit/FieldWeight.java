package org.gongwucang.graphql.limit;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.util.Set;

/**
 * A field weighs itself and what is below it, as often as it may come: a page by its size, any other list by 10, and by
 * 50 where things lead to others of their own kind, as units to units.
 */
final class FieldWeight implements FieldComplexityCalculator {

    private static final int USUAL_PAGE = 50;
    private static final int LIKELY_LIST = 10;
    private static final int LIKELY_CHILDREN = 50;
    /** Arguments on whose values a weight depends. */
    static final Set<String> PAGE_SIZES = Set.of("first", "last");

    private static final Set<String> ROWS_OF_A_PAGE = Set.of("nodes", "edges");

    @Override
    public int calculate(FieldComplexityEnvironment field, int below) {
        long weight = 1 + (long) times(field) * below;
        return (int) Math.min(weight, Integer.MAX_VALUE / 2);
    }

    private static int times(FieldComplexityEnvironment field) {
        GraphQLFieldDefinition definition = field.getFieldDefinition();
        if (field.getParentType().getName().startsWith("__") || ROWS_OF_A_PAGE.contains(definition.getName())) {
            return 1;
        }
        if (definition.getArgument("first") != null) {
            return pageSize(field);
        }
        if (!GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()))) {
            return 1;
        }
        boolean ownKind = GraphQLTypeUtil.unwrapAll(definition.getType())
                .getName()
                .equals(field.getParentType().getName());
        return ownKind ? LIKELY_CHILDREN : LIKELY_LIST;
    }

    private static int pageSize(FieldComplexityEnvironment field) {
        Object first = field.getArguments().get("first");
        Object size = first == null ? field.getArguments().get("last") : first;
        return size instanceof Integer rows ? Math.min(Math.max(rows, 1), Limits.PAGE) : USUAL_PAGE;
    }
}
