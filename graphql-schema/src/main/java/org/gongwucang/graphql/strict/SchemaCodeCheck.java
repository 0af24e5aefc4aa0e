package org.gongwucang.graphql.strict;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * 一致: compares schema and code in both directions. Spring's inspection sees fields; this adds arguments, the fields of
 * inputs, the values of enums, and what may be absent.
 */
public final class SchemaCodeCheck {

    private SchemaCodeCheck() {}

    /** @throws SchemaCodeGapsException naming every place where they differ */
    public static void requireNoGaps(SchemaReport report) {
        List<String> gaps = gaps(report);
        if (!gaps.isEmpty()) {
            throw new SchemaCodeGapsException(gaps);
        }
    }

    static List<String> gaps(SchemaReport report) {
        List<String> gaps = new ArrayList<>(inspected(report));
        InputGaps inputs = new InputGaps();
        OutputEnums outputs = new OutputEnums(report);
        objectTypes(report.schema())
                .forEach(type -> type.getFieldDefinitions().forEach(field -> {
                    gaps.addAll(argumentGaps(report, type, field, inputs));
                    gaps.addAll(outputs.gapsBehind(type, field));
                }));
        gaps.addAll(inputs.gaps());
        return gaps.stream().distinct().sorted().toList();
    }

    private static List<String> inspected(SchemaReport report) {
        List<String> gaps = new ArrayList<>();
        report.unmappedFields().forEach(field -> gaps.add(field + " has no code"));
        report.unmappedRegistrations().forEach((field, code) -> gaps.add(field + " is not in the schema: " + code));
        report.unmappedArguments()
                .forEach((code, names) -> gaps.add(describe(code) + " reads arguments the schema lacks: " + names));
        report.fieldNullnessErrors()
                .forEach((field, error) -> gaps.add(field + " may be null in code: " + error.annotatedElement()));
        report.argumentNullnessErrors()
                .forEach((code, errors) -> errors.forEach(
                        error -> gaps.add(describe(code) + " does not expect null: " + error.annotatedElement())));
        report.skippedTypes()
                .forEach(skipped ->
                        gaps.add(skipped.fieldCoordinates() + " cannot be inspected: its code tells no type"));
        return gaps;
    }

    private static List<String> argumentGaps(
            SchemaReport report, GraphQLObjectType type, GraphQLFieldDefinition field, InputGaps inputs) {
        FieldCoordinates coordinates = FieldCoordinates.coordinates(type, field);
        if (field.getArguments().isEmpty() || report.unmappedFields().contains(coordinates)) {
            return List.of();
        }
        if (report.dataFetcher(coordinates) instanceof SelfDescribingDataFetcher<?> code && code.asMethod() != null) {
            return new ArgumentGaps(coordinates, field, code.asMethod()).compare(inputs);
        }
        return List.of(coordinates + " has arguments and no code that reads them");
    }

    private static Stream<GraphQLObjectType> objectTypes(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast);
    }

    private static String describe(Object code) {
        return code instanceof SelfDescribingDataFetcher<?> described ? described.getDescription() : code.toString();
    }
}
