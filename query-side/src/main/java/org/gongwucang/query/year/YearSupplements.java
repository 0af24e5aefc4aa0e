package org.gongwucang.query.year;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongwucang.query.year.YearSupplement.Difference;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 补充报告: what a later edition says otherwise, and the entries that made it so. */
@Component
class YearSupplements {

    private final LateEntries late;

    YearSupplements(LateEntries late) {
        this.late = late;
    }

    YearSupplement between(YearReport before, Instant knownBefore, YearReport after, Instant knownAfter) {
        return new YearSupplement(
                before.edition(), differences(before, after), late.between(knownBefore, knownAfter, after.to()));
    }

    /** Of what the report says, but for when it was known and which edition it is. */
    static List<Difference> differences(YearReport before, YearReport after) {
        Map<String, String> was = values(before);
        Map<String, String> is = values(after);
        List<Difference> all = new ArrayList<>();
        TreeMap<String, String> paths = new TreeMap<>(was);
        paths.putAll(is);
        paths.keySet().stream()
                .filter(path -> !String.valueOf(was.get(path)).equals(String.valueOf(is.get(path))))
                .forEach(path -> all.add(new Difference(path, was.get(path), is.get(path))));
        return all;
    }

    private static Map<String, String> values(YearReport report) {
        Map<String, String> values = new TreeMap<>();
        JsonNode tree = CanonicalJson.tree(report);
        tree.properties().stream()
                .filter(member ->
                        !List.of("edition", "form", "knownAt", "supplement").contains(member.getKey()))
                .forEach(member -> gather(member.getKey(), member.getValue(), values));
        return values;
    }

    private static void gather(String path, JsonNode node, Map<String, String> into) {
        if (node.isObject()) {
            node.properties().forEach(member -> gather(path + "." + member.getKey(), member.getValue(), into));
        } else if (node.isArray() && !node.isEmpty() && node.get(0).isObject()) {
            node.forEach(member -> gather(path + "[" + name(member) + "]", member, into));
        } else {
            into.put(path, node.toString());
        }
    }

    /** A line is told apart by what it is about. */
    private static String name(JsonNode line) {
        for (String naming : List.of("assetClassId", "purpose", "form", "kind", "code", "number", "category")) {
            if (line.hasNonNull(naming)) {
                return line.get(naming).asString();
            }
        }
        return "";
    }
}
