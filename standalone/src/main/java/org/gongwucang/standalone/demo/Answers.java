package org.gongwucang.standalone.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** 前情: what was answered so far. {@code ${act/path}} in a text stands for that part of the answer of that act. */
final class Answers {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^/}]+)(/[^}]*)}");

    private final Map<String, JsonNode> byAct = new HashMap<>();

    /** What acts cite of the answers of earlier ones: by act, the paths. */
    static Map<String, Set<String>> cited(List<Act> acts) {
        Map<String, Set<String>> cited = new HashMap<>();
        acts.stream()
                .flatMap(act -> REFERENCE
                        .matcher(JsonMapper.shared().writeValueAsString(act))
                        .results())
                .forEach(reference -> cited.computeIfAbsent(reference.group(1), any -> new TreeSet<>())
                        .add(reference.group(2)));
        return cited;
    }

    void remember(String act, JsonNode answer) {
        byAct.put(act, answer);
    }

    /** The variables with every reference replaced; a text that is nothing but a reference keeps the kind of what it stands for. */
    Map<String, Object> filledIn(Map<String, Object> variables) {
        Map<String, Object> filled = new LinkedHashMap<>();
        variables.forEach(
                (name, value) -> filled.put(name, filledIn(JsonMapper.shared().<JsonNode>valueToTree(value))));
        return filled;
    }

    private JsonNode filledIn(JsonNode node) {
        if (node.isObject()) {
            ObjectNode filled = JsonMapper.shared().createObjectNode();
            node.properties().forEach(entry -> filled.set(entry.getKey(), filledIn(entry.getValue())));
            return filled;
        }
        if (node.isArray()) {
            ArrayNode filled = JsonMapper.shared().createArrayNode();
            node.forEach(element -> filled.add(filledIn(element)));
            return filled;
        }
        return node.isString() ? filledIn(node, node.asString()) : node;
    }

    private JsonNode filledIn(JsonNode node, String text) {
        Matcher references = REFERENCE.matcher(text);
        if (references.matches()) {
            return at(references);
        }
        String filled = references
                .reset()
                .replaceAll(found -> Matcher.quoteReplacement(at(found).asString()));
        return JsonMapper.shared().valueToTree(filled);
    }

    private JsonNode at(MatchResult reference) {
        JsonNode answer = byAct.get(reference.group(1));
        JsonNode part = answer == null ? null : answer.at(reference.group(2));
        if (part == null || part.isMissingNode() || part.isNull()) {
            throw new IllegalStateException("nothing was answered yet at " + reference.group());
        }
        return part;
    }
}
