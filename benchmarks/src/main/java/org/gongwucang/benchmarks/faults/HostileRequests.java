package org.gongwucang.benchmarks.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** 敌意请求: what somebody sends who wants to bring the program down. */
final class HostileRequests {

    private static final int MANY = 1_000;
    private static final int VERY_MANY = 10_000;
    private static final int DEEP = 5_000;
    private static final int TEN_MEGABYTES = 10_000_000;

    private final List<Hostile> all = new ArrayList<>();

    /** @param body as it is sent */
    record Hostile(String name, String body) {}

    private HostileRequests() {}

    static List<Hostile> all() {
        HostileRequests requests = new HostileRequests();
        requests.documentsOfShape();
        requests.documentsOfSize();
        requests.bodies();
        return List.copyOf(requests.all);
    }

    private void asked(String name, String document) {
        all.add(new Hostile(
                name,
                JsonMapper.shared().createObjectNode().put("query", document).toString()));
    }

    private static String times(int times, String separator, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining(separator));
    }

    private void documentsOfShape() {
        asked("depth", "{ units { nodes " + "{ parent ".repeat(MANY) + "{ unit }" + " }".repeat(MANY) + " } }");
        asked("aliases", "{" + times(MANY, " ", i -> "a" + i + ": me { staff }") + "}");
        asked("unknown directives", "{ me " + times(MANY, " ", i -> "@d" + i) + " { staff } }");
        asked("a directive repeated", "{ me { staff " + "@include(if: true) ".repeat(MANY) + "} }");
        asked("circular fragments", "{ me { ...a } } fragment a on Me { ...b } fragment b on Me { ...a }");
        asked(
                "a ring of fragments",
                "{ me { ...f0 } } "
                        + times(MANY, " ", i -> "fragment f" + i + " on Me { ...f" + (i + 1) % MANY + " }"));
        asked(
                "fragments that double",
                "{ me { ...f0 } } "
                        + times(40, " ", i -> "fragment f" + i + " on Me { ...f" + (i + 1) + " ...f" + (i + 1) + " }")
                        + " fragment f40 on Me { staff }");
        asked("inline fragments", "{ me { " + "... on Me { ".repeat(MANY) + "staff" + " }".repeat(MANY) + " } }");
        asked(
                "pages of pages",
                "{ units(first: 200) { nodes { children { children { children { children { unit } } } } } } }");
        asked("introspection", "{ __schema { types { name fields { name type { name ofType { name } } } } } }");
    }

    private void documentsOfSize() {
        asked("one field again and again", "{ me { " + "staff ".repeat(VERY_MANY) + "} }");
        asked("operations", times(MANY, " ", i -> "query q" + i + " { me { staff } }"));
        asked("variables", "query(" + times(MANY, ", ", i -> "$v" + i + ": Int") + ") { me { staff } }");
        asked("commas", "{ me { staff } }" + ",".repeat(1_900_000));
        asked(
                "a text of a megabyte",
                "{ register(filter: {text: \"" + "x".repeat(1_000_000) + "\"}) { nodes { code } } }");
        asked(
                "a list of codes",
                "{ register(filter: {states: [" + "IN_STOCK ".repeat(VERY_MANY) + "]}) { nodes { code } } }");
        asked(
                "lists in lists",
                "{ register(filter: {states: " + "[".repeat(DEEP) + "]".repeat(DEEP) + "}) { nodes { code } } }");
        asked(
                "a pattern in a text",
                "{ register(filter: {text: \"" + "(a+)+.*".repeat(100) + "\"}) { nodes { code } } }");
    }

    private void bodies() {
        all.add(new Hostile("a batch", "[" + times(MANY, ",", i -> "{\"query\":\"{ me { staff } }\"}") + "]"));
        all.add(new Hostile("ten megabytes", "{\"query\":\"{ me { staff } } #" + "x".repeat(TEN_MEGABYTES) + "\"}"));
        all.add(new Hostile(
                "variables in variables",
                "{\"query\":\"{ me { staff } }\",\"variables\":{\"a\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}}"));
        all.add(new Hostile(
                "members of an object",
                "{\"query\":\"{ me { staff } }\",\"variables\":{" + times(VERY_MANY, ",", i -> "\"" + i + "\":" + i)
                        + "}}"));
    }
}
