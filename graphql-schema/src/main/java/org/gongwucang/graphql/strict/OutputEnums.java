package org.gongwucang.graphql.strict;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.beans.PropertyDescriptor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.beans.BeanUtils;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/** Enums that an answer may hold against the enums of the code that answers, from every method that answers downwards. */
final class OutputEnums {

    private static final List<Class<?>> AROUND_ONE =
            List.of(CompletionStage.class, Publisher.class, Optional.class, Collection.class);

    private final SchemaReport report;
    private final Set<String> seen = new HashSet<>();

    OutputEnums(SchemaReport report) {
        this.report = report;
    }

    List<String> gapsBehind(GraphQLObjectType type, GraphQLFieldDefinition field) {
        FieldCoordinates coordinates = FieldCoordinates.coordinates(type, field);
        List<String> gaps = new ArrayList<>();
        if (report.dataFetcher(coordinates) instanceof SelfDescribingDataFetcher<?> code) {
            compare(coordinates.toString(), field, code.getReturnType(), gaps);
        }
        return gaps;
    }

    private void compare(String place, GraphQLFieldDefinition field, ResolvableType code, List<String> gaps) {
        GraphQLType schema = GraphQLTypeUtil.unwrapAll(field.getType());
        ResolvableType answered = unwrapped(code);
        if (schema instanceof GraphQLEnumType values && answered.toClass().isEnum()) {
            EnumGaps.between(place, values, answered.toClass()).ifPresent(gaps::add);
        } else if (schema instanceof GraphQLObjectType object && seen.add(object.getName() + " " + answered)) {
            object.getFieldDefinitions()
                    .forEach(below -> property(answered, below.getName())
                            .ifPresent(type -> compare(object.getName() + "." + below.getName(), below, type, gaps)));
        }
    }

    private static Optional<ResolvableType> property(ResolvableType owner, String name) {
        Class<?> type = owner.toClass();
        @Nullable PropertyDescriptor bean = BeanUtils.getPropertyDescriptor(type, name);
        Stream<Method> readers = bean != null && bean.getReadMethod() != null
                ? Stream.of(bean.getReadMethod())
                : Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0);
        return readers.findFirst().map(reader -> ResolvableType.forMethodReturnType(reader, type));
    }

    private static ResolvableType unwrapped(ResolvableType code) {
        for (Class<?> around : AROUND_ONE) {
            if (around.isAssignableFrom(code.toClass())) {
                return unwrapped(code.as(around).getGeneric(0));
            }
        }
        return Map.class.isAssignableFrom(code.toClass())
                ? unwrapped(code.as(Map.class).getGeneric(1))
                : code;
    }
}
