package org.gongwucang.standalone.reach;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 所及: which fields of the schema said something.
 *
 * @param all of all objects below the queries that may be asked, such as {@code Asset.code}
 */
record Reached(Set<String> all, Set<String> said) {

    /** @param queries those that may be asked */
    static Reached of(Stream<GraphQLFieldDefinition> queries, Set<String> said) {
        Set<String> all = new TreeSet<>();
        Deque<GraphQLObjectType> open = new ArrayDeque<>();
        Set<String> seen = new TreeSet<>();
        queries.forEach(query -> {
            all.add("Query." + query.getName());
            if (GraphQLTypeUtil.unwrapAll(query.getType()) instanceof GraphQLObjectType below) {
                open.add(below);
            }
        });
        while (!open.isEmpty()) {
            GraphQLObjectType type = open.pop();
            if (seen.add(type.getName())) {
                for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                    all.add(type.getName() + "." + field.getName());
                    if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType below) {
                        open.add(below);
                    }
                }
            }
        }
        return new Reached(all, said);
    }

    void isWideEnough() {
        Set<String> silent = new TreeSet<>(all);
        silent.removeAll(said);
        Set<String> types = said.stream().map(Reached::type).collect(Collectors.toSet());
        Set<String> unreached = all.stream()
                .map(Reached::type)
                .filter(type -> !types.contains(type))
                .collect(Collectors.toCollection(TreeSet::new));
        System.err.println("REACHED " + said.size() + " of " + all.size() + " types unreached " + unreached + "\nSILENT " + silent);
        assertThat(said).hasSizeGreaterThan(1);
    }

    private static String type(String field) {
        return field.substring(0, field.indexOf('.'));
    }
}
