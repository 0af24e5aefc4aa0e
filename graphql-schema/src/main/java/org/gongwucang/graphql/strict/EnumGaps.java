package org.gongwucang.graphql.strict;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An enum of the schema against an enum of the code. */
final class EnumGaps {

    private EnumGaps() {}

    static Optional<String> between(String place, GraphQLEnumType schema, Class<?> code) {
        Set<String> inSchema = schema.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> inCode = Arrays.stream(code.getEnumConstants())
                .map(value -> ((Enum<?>) value).name())
                .collect(Collectors.toCollection(TreeSet::new));
        return inSchema.equals(inCode)
                ? Optional.empty()
                : Optional.of(place + ": " + schema.getName() + " " + inSchema + " is not " + code.getSimpleName() + " "
                        + inCode);
    }
}
