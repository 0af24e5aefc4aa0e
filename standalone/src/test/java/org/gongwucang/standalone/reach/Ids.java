package org.gongwucang.standalone.reach;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 编号: what to try at a place of this name, of what somebody was told, and what is of the same form and stands for nothing. */
final class Ids {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern LAST_DIGITS = Pattern.compile("\\d+$");

    /** Where the schema calls it otherwise in what is asked than in what is told. */
    private static final Map<String, List<String>> ALSO = Map.ofEntries(
            Map.entry("codes", List.of("code")),
            Map.entry("vehicle", List.of("code")),
            Map.entry("room", List.of("code")),
            Map.entry("rooms", List.of("code")),
            Map.entry("building", List.of("code")),
            Map.entry("orderNumber", List.of("number")),
            Map.entry("event", List.of("eventId")),
            Map.entry("confirmed", List.of("eventId")),
            Map.entry("evidence", List.of("upload")),
            Map.entry("under", List.of("unit")),
            Map.entry("owner", List.of("unit")),
            Map.entry("toUnit", List.of("unit")),
            Map.entry("fromUnit", List.of("unit")),
            Map.entry("leadUnder", List.of("unit", "body")),
            Map.entry("leadUnit", List.of("unit")),
            Map.entry("place", List.of("code", "unit")));

    private Ids() {}

    /** One of each kind, of what the first was told and the others were not. */
    static Set<String> at(String name, Told told, Told... others) {
        Set<String> values = new LinkedHashSet<>();
        Stream.concat(Stream.of(name), ALSO.getOrDefault(name, List.of()).stream())
                .flatMap(field -> told.named(field).values().stream())
                .forEach(kind -> kind.stream()
                        .filter(value ->
                                !value.isEmpty() && Arrays.stream(others).noneMatch(other -> other.said(value)))
                        .findFirst()
                        .ifPresent(values::add));
        return values;
    }

    /** Of the same form, and of nobody. */
    static String ofNobody(String id) {
        if (UUID.matcher(id).matches()) {
            return id.substring(0, id.length() - 12) + "f".repeat(12);
        }
        if (HEX.matcher(id).matches()) {
            return "f".repeat(id.length());
        }
        Matcher digits = LAST_DIGITS.matcher(id);
        if (digits.find()) {
            return id.substring(0, digits.start()) + "9".repeat(id.length() - digits.start());
        }
        return id.contains("乙方") ? id.replace("乙方", "丁方") : id.substring(0, id.length() - 1) + "Q";
    }
}
