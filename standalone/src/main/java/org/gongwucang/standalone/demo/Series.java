package org.gongwucang.standalone.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * 系列: what happens many times is written once. An element {@code {series: …, each: […]}} of any list is written out as what stands
 * in {@code each}, once for each set of values, with {@code ${name}} for a value. The sets are given one by one, as a list; or names
 * with lists or ranges ({@code Z01..Z11}), of which all combinations are meant, the last name changing first.
 */
final class Series {

    private static final Pattern NAME = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern RANGE = Pattern.compile("(\\D*)(\\d+)\\.\\.\\1(\\d+)");

    private Series() {}

    /** The same without any series. */
    static JsonNode writtenOut(JsonNode node) {
        if (node.isObject()) {
            ObjectNode written = JsonMapper.shared().createObjectNode();
            node.properties().forEach(entry -> written.set(entry.getKey(), writtenOut(entry.getValue())));
            return written;
        }
        if (node.isArray()) {
            ArrayNode written = JsonMapper.shared().createArrayNode();
            node.forEach(element -> elements(element).forEach(written::add));
            return written;
        }
        return node;
    }

    private static Stream<JsonNode> elements(JsonNode element) {
        return element.has("series")
                ? sets(element.path("series")).stream()
                        .flatMap(values -> element.path("each").valueStream().map(each -> with(values, each)))
                        .flatMap(Series::elements)
                : Stream.of(writtenOut(element));
    }

    private static List<Map<String, JsonNode>> sets(JsonNode series) {
        List<Map<String, JsonNode>> sets = new ArrayList<>();
        if (series.isArray()) {
            series.forEach(values -> {
                Map<String, JsonNode> set = new LinkedHashMap<>();
                values.properties().forEach(value -> set.put(value.getKey(), value.getValue()));
                sets.add(set);
            });
            return sets;
        }
        sets.add(Map.of());
        series.properties().forEach(name -> {
            List<Map<String, JsonNode>> shorter = List.copyOf(sets);
            sets.clear();
            shorter.forEach(set -> values(name.getValue()).forEach(value -> {
                Map<String, JsonNode> longer = new LinkedHashMap<>(set);
                longer.put(name.getKey(), value);
                sets.add(longer);
            }));
        });
        return sets;
    }

    private static List<JsonNode> values(JsonNode said) {
        if (said.isArray()) {
            return said.valueStream().flatMap(one -> values(one).stream()).toList();
        }
        Matcher range = RANGE.matcher(said.asString());
        return range.matches()
                ? IntStream.rangeClosed(Integer.parseInt(range.group(2)), Integer.parseInt(range.group(3)))
                        .mapToObj(number -> value(range.group(1), range.group(2), number))
                        .toList()
                : List.of(said);
    }

    /** As wide as the first of its range; a number, where that is nothing but one. */
    private static JsonNode value(String before, String first, int number) {
        boolean text = !before.isEmpty() || first.length() > 1 && first.startsWith("0");
        return JsonMapper.shared()
                .valueToTree(text ? before + ("%0" + first.length() + "d").formatted(number) : number);
    }

    private static JsonNode with(Map<String, JsonNode> values, JsonNode node) {
        if (node.isObject()) {
            ObjectNode filled = JsonMapper.shared().createObjectNode();
            node.properties().forEach(entry -> filled.set(entry.getKey(), with(values, entry.getValue())));
            return filled;
        }
        if (node.isArray()) {
            ArrayNode filled = JsonMapper.shared().createArrayNode();
            node.forEach(element -> filled.add(with(values, element)));
            return filled;
        }
        return node.isString() ? with(values, node, NAME.matcher(node.asString())) : node;
    }

    /** A text that is nothing but a name keeps the kind of its value; names of a series within are left to that. */
    private static JsonNode with(Map<String, JsonNode> values, JsonNode node, Matcher names) {
        if (names.matches()) {
            return values.getOrDefault(names.group(1), node);
        }
        return JsonMapper.shared()
                .valueToTree(names.reset().replaceAll(found -> Matcher.quoteReplacement(text(values, found))));
    }

    private static String text(Map<String, JsonNode> values, MatchResult name) {
        JsonNode value = values.get(name.group(1));
        return value == null ? name.group() : value.asString();
    }
}
