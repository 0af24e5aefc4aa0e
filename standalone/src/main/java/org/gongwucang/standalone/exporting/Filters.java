package org.gongwucang.standalone.exporting;

import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 筛选: {@code name=value} as arguments of an export. A name is that of an argument or of a field of its filter; a part of
 * an object stands behind a point; a name that comes again adds to its list.
 */
final class Filters {

    private static final String FILTER = "filter";

    /** Said by options of their own. */
    private static final Set<String> ELSEWHERE = Set.of("format", "byteOrderMark", "asOf", "knownAt", FILTER);

    private final Contract contract;
    private final Map<String, InputValueDefinition> known = new LinkedHashMap<>();
    private final Set<String> ofTheFilter;
    private final Map<String, Object> arguments = new LinkedHashMap<>();

    Filters(Contract contract, FieldDefinition export) {
        this.contract = contract;
        Map<String, InputValueDefinition> outer = named(export.getInputValueDefinitions());
        InputValueDefinition filter = outer.get(FILTER);
        Map<String, InputValueDefinition> inner = filter == null ? Map.of() : fields(filter);
        known.putAll(inner);
        outer.forEach((name, argument) -> {
            if (!ELSEWHERE.contains(name)) {
                known.put(name, argument);
            }
        });
        this.ofTheFilter = inner.keySet().stream()
                .filter(name -> !outer.containsKey(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, InputValueDefinition> named(List<InputValueDefinition> values) {
        return values.stream()
                .collect(Collectors.toMap(
                        InputValueDefinition::getName, value -> value, (one, same) -> one, LinkedHashMap::new));
    }

    private Map<String, InputValueDefinition> fields(InputValueDefinition object) {
        return contract.input(named(object.getType()))
                .map(InputObjectTypeDefinition::getInputValueDefinitions)
                .map(Filters::named)
                .orElse(Map.of());
    }

    /** @throws ExportInvalid where the view knows no such name, or the value is none for it */
    void add(String written) {
        int sign = written.indexOf('=');
        if (sign < 1) {
            throw new ExportInvalid("--filter " + written + " is no NAME=VALUE.");
        }
        List<String> path = List.of(written.substring(0, sign).split("\\."));
        Map<String, Object> into = ofTheFilter.contains(path.get(0)) ? object(arguments, FILTER, false) : arguments;
        put(into, path, known, written.substring(sign + 1));
    }

    private void put(
            Map<String, Object> into, List<String> path, Map<String, InputValueDefinition> names, String value) {
        String name = path.get(0);
        InputValueDefinition found = names.get(name);
        if (found == null) {
            throw new ExportInvalid(
                    "There is no filter " + name + "; there are " + String.join(", ", names.keySet()) + ".");
        }
        Map<String, InputValueDefinition> below = fields(found);
        if (below.isEmpty() != (path.size() == 1)) {
            throw new ExportInvalid(
                    below.isEmpty()
                            ? name + " has no parts."
                            : name + " is given by its parts: " + name + "."
                                    + String.join(", " + name + ".", below.keySet()));
        }
        if (path.size() > 1) {
            put(object(into, name, isList(found.getType())), path.subList(1, path.size()), below, value);
        } else if (isList(found.getType())) {
            list(into, name).add(typed(name, found, value));
        } else {
            into.put(name, typed(name, found, value));
        }
    }

    @SuppressWarnings("unchecked") // made here
    private static Map<String, Object> object(Map<String, Object> into, String name, boolean inList) {
        if (!inList) {
            return (Map<String, Object>) into.computeIfAbsent(name, none -> new LinkedHashMap<String, Object>());
        }
        List<Object> list = list(into, name);
        if (list.isEmpty()) {
            list.add(new LinkedHashMap<String, Object>());
        }
        return (Map<String, Object>) list.get(0);
    }

    @SuppressWarnings("unchecked") // made here
    private static List<Object> list(Map<String, Object> into, String name) {
        return (List<Object>) into.computeIfAbsent(name, none -> new ArrayList<>());
    }

    private static Object typed(String name, InputValueDefinition definition, String value) {
        try {
            return switch (named(definition.getType())) {
                case "Int", "Long" -> Long.valueOf(value);
                case "Boolean" -> truth(value);
                default -> value;
            };
        } catch (IllegalArgumentException e) {
            throw new ExportInvalid(
                    "--filter " + name + "=" + value + ": " + named(definition.getType()) + " is wanted.");
        }
    }

    private static boolean truth(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(value);
        }
        return value.equals("true");
    }

    private static boolean isList(Type<?> type) {
        return type instanceof ListType || (type instanceof NonNullType inner && isList(inner.getType()));
    }

    private static String named(Type<?> type) {
        if (type instanceof NonNullType inner) {
            return named(inner.getType());
        }
        return type instanceof ListType list ? named(list.getType()) : ((TypeName) type).getName();
    }

    Map<String, Object> arguments() {
        return arguments;
    }
}
