package org.gongwucang.standalone.reach;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** 所告: what somebody was told, by type and field, such as {@code Asset.code}. */
final class Told {

    private final Map<String, Set<String>> values = new TreeMap<>();

    /** Takes in what was answered for this field of this type. */
    void take(GraphQLObjectType parent, GraphQLFieldDefinition field, JsonNode answer) {
        if (answer.isArray()) {
            answer.forEach(element -> take(parent, field, element));
        } else if (answer.isObject() && GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType type) {
            enter(parent, field, "");
            answer.properties().forEach(part -> take(type, type.getFieldDefinition(part.getKey()), part.getValue()));
        } else if (!answer.isNull() && !answer.isMissingNode()) {
            enter(parent, field, answer.asString());
        }
    }

    private void enter(GraphQLObjectType parent, GraphQLFieldDefinition field, String value) {
        values.computeIfAbsent(parent.getName() + "." + field.getName(), none -> new TreeSet<>())
                .add(value);
    }

    /** Fields that said something. */
    Set<String> fields() {
        return values.keySet();
    }

    /** What was said in fields of this name, by field. */
    Map<String, Set<String>> named(String name) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("." + name))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    /** What was said in this field. */
    Set<String> of(String field) {
        return values.getOrDefault(field, Set.of());
    }

    /** Whether this was said anywhere. */
    boolean said(String value) {
        return values.values().stream().anyMatch(of -> of.contains(value));
    }

    /** All that was said. */
    Set<String> all() {
        return values.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }
}
