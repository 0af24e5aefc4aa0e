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

    /** In form 1 lines about units are not told apart: of several, the last is held against the last. */
    private static final List<String> NAMING_OF_FORM_1 =
            List.of("assetClassId", "purpose", "form", "kind", "code", "number");

    private static final List<String> NAMING =
            List.of("assetClassId", "purpose", "form", "kind", "code", "number", "category", "unitCode", "unit");

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
        List<String> naming = after.form() == YearReport.WITHOUT_VEHICLES ? NAMING_OF_FORM_1 : NAMING;
        Map<String, String> was = values(before, naming);
        Map<String, String> is = values(after, naming);
        List<Difference> all = new ArrayList<>();
        TreeMap<String, String> paths = new TreeMap<>(was);
        paths.putAll(is);
        paths.keySet().stream()
                .filter(path -> !String.valueOf(was.get(path)).equals(String.valueOf(is.get(path))))
                .forEach(path -> all.add(new Difference(path, was.get(path), is.get(path))));
        return all;
    }

    private static Map<String, String> values(YearReport report, List<String> naming) {
        Map<String, String> values = new TreeMap<>();
        JsonNode tree = CanonicalJson.tree(report);
        tree.properties().stream()
                .filter(member ->
                        !List.of("edition", "form", "knownAt", "supplement").contains(member.getKey()))
                .forEach(member -> gather(member.getKey(), member.getValue(), naming, values));
        return values;
    }

    private static void gather(String path, JsonNode node, List<String> naming, Map<String, String> into) {
        if (node.isObject()) {
            node.properties().forEach(member -> gather(path + "." + member.getKey(), member.getValue(), naming, into));
        } else if (node.isArray() && !node.isEmpty() && node.get(0).isObject()) {
            node.forEach(line -> gather(path + "[" + name(line, naming) + "]", line, naming, into));
        } else {
            into.put(path, node.toString());
        }
    }

    /** A line is told apart by what it is about. */
    private static String name(JsonNode line, List<String> naming) {
        return naming.stream()
                .filter(line::hasNonNull)
                .findFirst()
                .map(member -> line.get(member).asString())
                .orElse("");
    }
}
