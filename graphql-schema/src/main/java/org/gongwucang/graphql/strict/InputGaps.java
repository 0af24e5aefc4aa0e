package org.gongwucang.graphql.strict;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.Nullness;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.data.ArgumentValue;

/** Inputs of the schema against the records they are bound to: fields in both directions, enums, what may be absent. */
final class InputGaps {

    private static final Set<Class<?>> WRAPPERS = Set.of(Optional.class, ArgumentValue.class);

    private final Set<String> compared = new HashSet<>();
    private final List<String> gaps = new ArrayList<>();

    List<String> gaps() {
        return gaps;
    }

    void compare(String place, GraphQLType schemaType, ResolvableType codeType) {
        GraphQLType schema = GraphQLTypeUtil.unwrapNonNull(schemaType);
        ResolvableType code = WRAPPERS.contains(codeType.toClass()) ? codeType.getGeneric(0) : codeType;
        if (GraphQLTypeUtil.isList(schema)) {
            ResolvableType item = code.isArray()
                    ? code.getComponentType()
                    : code.asCollection().getGeneric(0);
            compare(place, GraphQLTypeUtil.unwrapOne(schema), item);
        } else if (schema instanceof GraphQLEnumType values && code.toClass().isEnum()) {
            EnumGaps.between(place, values, code.toClass()).ifPresent(gaps::add);
        } else if (schema instanceof GraphQLInputObjectType input) {
            compareInput(place, input, code.toClass());
        }
    }

    void compareComponent(String place, GraphQLType schemaType, boolean hasDefault, RecordComponent component) {
        compare(place, schemaType, ResolvableType.forType(component.getGenericType()));
        boolean mayBeAbsent = !GraphQLTypeUtil.isNonNull(schemaType) && !hasDefault;
        boolean expectsAbsence = Nullness.forMethodReturnType(component.getAccessor()) != Nullness.NON_NULL
                || WRAPPERS.contains(component.getType());
        if (mayBeAbsent && (!expectsAbsence || component.getType().isPrimitive())) {
            gaps.add(place + " may be absent, which "
                    + component.getDeclaringRecord().getSimpleName() + "." + component.getName() + " does not expect");
        }
    }

    private void compareInput(String place, GraphQLInputObjectType input, Class<?> code) {
        if (!code.isRecord()) {
            gaps.add(place + " takes " + input.getName() + ", which " + code.getSimpleName() + " is no record for");
        } else if (compared.add(input.getName() + " " + code.getName())) {
            compareFields(input, code);
        }
    }

    private void compareFields(GraphQLInputObjectType input, Class<?> code) {
        Set<String> inSchema = input.getFieldDefinitions().stream()
                .map(GraphQLInputObjectField::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        for (RecordComponent component : code.getRecordComponents()) {
            GraphQLInputObjectField field = input.getFieldDefinition(component.getName());
            if (field == null) {
                gaps.add(code.getSimpleName() + "." + component.getName() + " is not in " + input.getName());
            } else {
                String place = input.getName() + "." + field.getName();
                compareComponent(place, field.getType(), field.hasSetDefaultValue(), component);
            }
        }
        Arrays.stream(code.getRecordComponents()).map(RecordComponent::getName).forEach(inSchema::remove);
        inSchema.forEach(name -> gaps.add(input.getName() + "." + name + " is not in " + code.getSimpleName()));
    }
}
