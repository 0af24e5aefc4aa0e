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

    private static final int FEWEST = 1_700;

    private static final Set<String> OF_UNITS = Set.of(
            "Approval",
            "Asset",
            "Building",
            "Delegation",
            "DisposalCase",
            "DisposalLine",
            "Finding",
            "Fleet",
            "GatePass",
            "HistoryEntry",
            "Holding",
            "InspectionViolation",
            "InspectionVisit",
            "IntakeBatch",
            "IntakeLine",
            "Lease",
            "Occupancy",
            "PurchaseCheck",
            "Reassignment",
            "ReassignmentLine",
            "Room",
            "RunningEntry",
            "SecondOffice",
            "SpaceReallocation",
            "StockTake",
            "Task",
            "TemporaryBody",
            "TransferLine",
            "TransferOrder",
            "Trip",
            "Vehicle",
            "VehiclePurchase",
            "WorksOrder");

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

    /** As many fields as were measured, and each type that tells of what a unit has. */
    void isWideEnough() {
        Set<String> types = said.stream().map(Reached::type).collect(Collectors.toCollection(TreeSet::new));
        Set<String> silent = all.stream()
                .map(Reached::type)
                .filter(type -> !types.contains(type))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(said)
                .as("%d of %d fields said something; of these types none: %s", said.size(), all.size(), silent)
                .hasSizeGreaterThan(FEWEST);
        assertThat(types).containsAll(OF_UNITS);
    }

    private static String type(String field) {
        return field.substring(0, field.indexOf('.'));
    }
}
