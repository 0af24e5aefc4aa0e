package org.gongwucang.graphql.strict;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.data.ArgumentValue;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.query.ScrollSubrange;

/** The arguments of one field against the parameters of the method that answers it. */
final class ArgumentGaps {

    private final FieldCoordinates coordinates;
    private final GraphQLFieldDefinition field;
    private final Method code;
    private final Set<String> read = new HashSet<>();

    ArgumentGaps(FieldCoordinates coordinates, GraphQLFieldDefinition field, Method code) {
        this.coordinates = coordinates;
        this.field = field;
        this.code = code;
    }

    List<String> compare(InputGaps inputs) {
        for (int i = 0; i < code.getParameterCount(); i++) {
            read(code.getParameters()[i], ResolvableType.forMethodParameter(new MethodParameter(code, i)), inputs);
        }
        List<String> gaps = new ArrayList<>();
        field.getArguments().stream()
                .map(GraphQLArgument::getName)
                .filter(name -> !read.contains(name))
                .forEach(name -> gaps.add(coordinates + "(" + name + ") is read by nobody in " + code.getName()));
        return gaps;
    }

    private void read(Parameter parameter, ResolvableType type, InputGaps inputs) {
        if (parameter.isAnnotationPresent(Argument.class) || parameter.getType() == ArgumentValue.class) {
            read(nameOf(parameter), type, inputs);
        } else if (parameter.isAnnotationPresent(Arguments.class)
                && parameter.getType().isRecord()) {
            for (RecordComponent component : parameter.getType().getRecordComponents()) {
                readComponent(component, inputs);
            }
        } else if (parameter.getType() == ScrollSubrange.class) {
            read.addAll(List.of("first", "after", "last", "before"));
        } else if (parameter.getType() == DataFetchingEnvironment.class) {
            field.getArguments().forEach(argument -> read.add(argument.getName()));
        }
    }

    private void read(String name, ResolvableType type, InputGaps inputs) {
        read.add(name);
        GraphQLArgument argument = field.getArgument(name);
        if (argument != null) {
            inputs.compare(coordinates + "(" + name + ")", argument.getType(), type);
        }
    }

    private void readComponent(RecordComponent component, InputGaps inputs) {
        read.add(component.getName());
        GraphQLArgument argument = field.getArgument(component.getName());
        if (argument != null) {
            String place = coordinates + "(" + component.getName() + ")";
            inputs.compareComponent(place, argument.getType(), argument.hasSetDefaultValue(), component);
        }
    }

    private static String nameOf(Parameter parameter) {
        Argument argument = parameter.getAnnotation(Argument.class);
        return argument == null || argument.name().isEmpty() ? parameter.getName() : argument.name();
    }
}
